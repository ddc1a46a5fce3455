// Code generated from the page. DO NOT EDIT.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace Grpc
{
    /// <summary>What the gRPC web service answers in <c>code</c>: gRPC status codes.</summary>
    /// <remarks>
    /// Only code 0 is success. Every other code is a failure, whatever its sign and whatever
    /// the HTTP status.
    /// Only the top-level "code" of a body counts: an integral number, its digits
    /// in a string, or a title in exact case.
    /// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
    /// A status that the page does not list, or no status at all, is unknown: it keeps the
    /// payload and is never success. Parsing never fails.
    /// <see cref="IsKnown"/> is false for an unknown one, and for <c>default</c>.
    /// </remarks>
    [DebuggerDisplay("{ToString(),nq}")]
    public readonly struct GrpcStatus : IEquatable<GrpcStatus>
    {
        /// <summary>The SHA-256 of the page from which this file was generated.</summary>
        public const string SpecSha256 = "28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7";

        // What default() leaves false must mean "no code" and "not known", or default() would be code 0.
        private readonly int _code;
        private readonly bool _hasCode;
        private readonly bool _isKnown;
        private readonly string _title;
        private readonly object _raw;

        private GrpcStatus(int code, string title)
        {
            _code = code;
            _hasCode = true;
            _isKnown = true;
            _title = title;
            _raw = null;
        }

        private GrpcStatus(int? code, string title, object raw)
        {
            _code = code.GetValueOrDefault();
            _hasCode = code.HasValue;
            _isKnown = false;
            _title = title;
            _raw = raw;
        }

        /// <summary>Not an error; returned on success.</summary>
        /// <remarks><c>OK</c> (0)</remarks>
        public static GrpcStatus Ok => new GrpcStatus(Codes.Ok, "OK");

        /// <summary>The operation was cancelled, typically by the caller.</summary>
        /// <remarks><c>CANCELLED</c> (1)</remarks>
        public static GrpcStatus Cancelled => new GrpcStatus(Codes.Cancelled, "CANCELLED");

        /// <summary>An error of another address space, or one about which too little is known.</summary>
        /// <remarks><c>UNKNOWN</c> (2)</remarks>
        public static GrpcStatus Unknown => new GrpcStatus(Codes.Unknown, "UNKNOWN");

        /// <summary>The client specified an invalid argument, whatever the state of the system.</summary>
        /// <remarks><c>INVALID_ARGUMENT</c> (3)</remarks>
        public static GrpcStatus InvalidArgument => new GrpcStatus(Codes.InvalidArgument, "INVALID_ARGUMENT");

        /// <summary>The deadline expired before the operation could complete.</summary>
        /// <remarks><c>DEADLINE_EXCEEDED</c> (4)</remarks>
        public static GrpcStatus DeadlineExceeded => new GrpcStatus(Codes.DeadlineExceeded, "DEADLINE_EXCEEDED");

        /// <summary>A requested entity was not found.</summary>
        /// <remarks><c>NOT_FOUND</c> (5)</remarks>
        public static GrpcStatus NotFound => new GrpcStatus(Codes.NotFound, "NOT_FOUND");

        /// <summary>The entity that a client attempted to create already exists.</summary>
        /// <remarks><c>ALREADY_EXISTS</c> (6)</remarks>
        public static GrpcStatus AlreadyExists => new GrpcStatus(Codes.AlreadyExists, "ALREADY_EXISTS");

        /// <summary>The caller does not have permission to execute the operation.</summary>
        /// <remarks><c>PERMISSION_DENIED</c> (7)</remarks>
        public static GrpcStatus PermissionDenied => new GrpcStatus(Codes.PermissionDenied, "PERMISSION_DENIED");

        /// <summary>A resource has been exhausted, such as a quota of the user or space on the disk.</summary>
        /// <remarks><c>RESOURCE_EXHAUSTED</c> (8)</remarks>
        public static GrpcStatus ResourceExhausted => new GrpcStatus(Codes.ResourceExhausted, "RESOURCE_EXHAUSTED");

        /// <summary>The system is not in a state that the operation requires.</summary>
        /// <remarks><c>FAILED_PRECONDITION</c> (9)</remarks>
        public static GrpcStatus FailedPrecondition => new GrpcStatus(Codes.FailedPrecondition, "FAILED_PRECONDITION");

        /// <summary>The operation was aborted, typically by a concurrent transaction.</summary>
        /// <remarks><c>ABORTED</c> (10)</remarks>
        public static GrpcStatus Aborted => new GrpcStatus(Codes.Aborted, "ABORTED");

        /// <summary>The operation was attempted past the valid range.</summary>
        /// <remarks><c>OUT_OF_RANGE</c> (11)</remarks>
        public static GrpcStatus OutOfRange => new GrpcStatus(Codes.OutOfRange, "OUT_OF_RANGE");

        /// <summary>The operation is not implemented, or not supported by this service.</summary>
        /// <remarks><c>UNIMPLEMENTED</c> (12)</remarks>
        public static GrpcStatus Unimplemented => new GrpcStatus(Codes.Unimplemented, "UNIMPLEMENTED");

        /// <summary>An invariant of the underlying system has been broken.</summary>
        /// <remarks><c>INTERNAL</c> (13)</remarks>
        public static GrpcStatus Internal => new GrpcStatus(Codes.Internal, "INTERNAL");

        /// <summary>The service is currently unavailable; a retry with a backoff may succeed.</summary>
        /// <remarks><c>UNAVAILABLE</c> (14)</remarks>
        public static GrpcStatus Unavailable => new GrpcStatus(Codes.Unavailable, "UNAVAILABLE");

        /// <summary>Unrecoverable data loss or corruption.</summary>
        /// <remarks><c>DATA_LOSS</c> (15)</remarks>
        public static GrpcStatus DataLoss => new GrpcStatus(Codes.DataLoss, "DATA_LOSS");

        /// <summary>The request has no valid credentials for the operation.</summary>
        /// <remarks><c>UNAUTHENTICATED</c> (16)</remarks>
        public static GrpcStatus Unauthenticated => new GrpcStatus(Codes.Unauthenticated, "UNAUTHENTICATED");

        /// <summary>Every status of this version's list, in the vendor's order.</summary>
        public static IReadOnlyList<GrpcStatus> All { get; } = Array.AsReadOnly(new[]
        {
            Ok,
            Cancelled,
            Unknown,
            InvalidArgument,
            DeadlineExceeded,
            NotFound,
            AlreadyExists,
            PermissionDenied,
            ResourceExhausted,
            FailedPrecondition,
            Aborted,
            OutOfRange,
            Unimplemented,
            Internal,
            Unavailable,
            DataLoss,
            Unauthenticated,
        });

        /// <summary>The code: null if the answer held none, never null for a known status.</summary>
        public int? Code => _hasCode ? _code : (int?)null;

        /// <summary>The title as the web service spells it: null if the answer held nothing of the form of one.</summary>
        public string Title => _title;

        /// <summary>The English description; the empty string for an unknown status.</summary>
        public string Description
        {
            get
            {
                if (!_isKnown)
                {
                    return string.Empty;
                }

                switch (_code)
                {
                    case Codes.Ok:
                        return "Not an error; returned on success.";
                    case Codes.Cancelled:
                        return "The operation was cancelled, typically by the caller.";
                    case Codes.Unknown:
                        return "An error of another address space, or one about which too little is known.";
                    case Codes.InvalidArgument:
                        return "The client specified an invalid argument, whatever the state of the system.";
                    case Codes.DeadlineExceeded:
                        return "The deadline expired before the operation could complete.";
                    case Codes.NotFound:
                        return "A requested entity was not found.";
                    case Codes.AlreadyExists:
                        return "The entity that a client attempted to create already exists.";
                    case Codes.PermissionDenied:
                        return "The caller does not have permission to execute the operation.";
                    case Codes.ResourceExhausted:
                        return "A resource has been exhausted, such as a quota of the user or space on the disk.";
                    case Codes.FailedPrecondition:
                        return "The system is not in a state that the operation requires.";
                    case Codes.Aborted:
                        return "The operation was aborted, typically by a concurrent transaction.";
                    case Codes.OutOfRange:
                        return "The operation was attempted past the valid range.";
                    case Codes.Unimplemented:
                        return "The operation is not implemented, or not supported by this service.";
                    case Codes.Internal:
                        return "An invariant of the underlying system has been broken.";
                    case Codes.Unavailable:
                        return "The service is currently unavailable; a retry with a backoff may succeed.";
                    case Codes.DataLoss:
                        return "Unrecoverable data loss or corruption.";
                    case Codes.Unauthenticated:
                        return "The request has no valid credentials for the operation.";
                    default:
                        return string.Empty;
                }
            }
        }

        /// <summary>The payload of an unknown status as <see cref="Parse"/> was given it; null for a known status.</summary>
        public object Raw => _raw;

        /// <summary>Whether this status is in this version's list.</summary>
        public bool IsKnown => _isKnown;

        /// <summary>Whether this is code 0.</summary>
        public bool IsSuccess => _isKnown && _code == 0;

        /// <summary>Reads the status from what the web service answered, and never throws.</summary>
        /// <param name="payload">
        /// The body as text or UTF-8 bytes (the JSON object, the JSON string or the bare title that some endpoints
        /// answer), a dictionary with the key <c>code</c>, an integer of any type, or an <see cref="GrpcStatus"/>.
        /// </param>
        /// <returns>
        /// The known status, or an unknown one that carries the payload.
        /// </returns>
        public static GrpcStatus Parse(object payload)
        {
            if (payload is GrpcStatus given)
            {
                return given;
            }

            var wire = WireValue.Of(payload);
            var code = WireValue.Code(wire);
            if (code.HasValue ? TryFromCode(code.Value, out var status) : TryFromTitle(wire, out status))
            {
                return status;
            }

            return new GrpcStatus(code, WireValue.Title(wire), payload);
        }

        /// <summary>Finds the status with this code.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromCode(int code, out GrpcStatus status)
        {
            switch (code)
            {
                case Codes.Ok:
                    status = Ok;
                    return true;
                case Codes.Cancelled:
                    status = Cancelled;
                    return true;
                case Codes.Unknown:
                    status = Unknown;
                    return true;
                case Codes.InvalidArgument:
                    status = InvalidArgument;
                    return true;
                case Codes.DeadlineExceeded:
                    status = DeadlineExceeded;
                    return true;
                case Codes.NotFound:
                    status = NotFound;
                    return true;
                case Codes.AlreadyExists:
                    status = AlreadyExists;
                    return true;
                case Codes.PermissionDenied:
                    status = PermissionDenied;
                    return true;
                case Codes.ResourceExhausted:
                    status = ResourceExhausted;
                    return true;
                case Codes.FailedPrecondition:
                    status = FailedPrecondition;
                    return true;
                case Codes.Aborted:
                    status = Aborted;
                    return true;
                case Codes.OutOfRange:
                    status = OutOfRange;
                    return true;
                case Codes.Unimplemented:
                    status = Unimplemented;
                    return true;
                case Codes.Internal:
                    status = Internal;
                    return true;
                case Codes.Unavailable:
                    status = Unavailable;
                    return true;
                case Codes.DataLoss:
                    status = DataLoss;
                    return true;
                case Codes.Unauthenticated:
                    status = Unauthenticated;
                    return true;
                default:
                    status = default(GrpcStatus);
                    return false;
            }
        }

        /// <summary>Finds the status with this title, in exact case.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromTitle(string title, out GrpcStatus status)
        {
            switch (title)
            {
                case "OK":
                    status = Ok;
                    return true;
                case "CANCELLED":
                    status = Cancelled;
                    return true;
                case "UNKNOWN":
                    status = Unknown;
                    return true;
                case "INVALID_ARGUMENT":
                    status = InvalidArgument;
                    return true;
                case "DEADLINE_EXCEEDED":
                    status = DeadlineExceeded;
                    return true;
                case "NOT_FOUND":
                    status = NotFound;
                    return true;
                case "ALREADY_EXISTS":
                    status = AlreadyExists;
                    return true;
                case "PERMISSION_DENIED":
                    status = PermissionDenied;
                    return true;
                case "RESOURCE_EXHAUSTED":
                    status = ResourceExhausted;
                    return true;
                case "FAILED_PRECONDITION":
                    status = FailedPrecondition;
                    return true;
                case "ABORTED":
                    status = Aborted;
                    return true;
                case "OUT_OF_RANGE":
                    status = OutOfRange;
                    return true;
                case "UNIMPLEMENTED":
                    status = Unimplemented;
                    return true;
                case "INTERNAL":
                    status = Internal;
                    return true;
                case "UNAVAILABLE":
                    status = Unavailable;
                    return true;
                case "DATA_LOSS":
                    status = DataLoss;
                    return true;
                case "UNAUTHENTICATED":
                    status = Unauthenticated;
                    return true;
                default:
                    status = default(GrpcStatus);
                    return false;
            }
        }

        /// <summary>Whether both are the same known status, or unknown with the same code, title and payload.</summary>
        public static bool operator ==(GrpcStatus left, GrpcStatus right) => left.Equals(right);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(GrpcStatus left, GrpcStatus right) => !left.Equals(right);

        /// <summary>Returns this status if it is success.</summary>
        /// <exception cref="GrpcStatusException">It is anything else.</exception>
        public GrpcStatus EnsureSuccess() => IsSuccess ? this : throw new GrpcStatusException(this);

        /// <inheritdoc/>
        public bool Equals(GrpcStatus other) =>
            _isKnown == other._isKnown
            && _hasCode == other._hasCode
            && _code == other._code
            && string.Equals(_title, other._title, StringComparison.Ordinal)
            && Equals(_raw, other._raw);

        /// <inheritdoc/>
        public override bool Equals(object obj) => obj is GrpcStatus other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _hasCode || _title == null ? _code : _title.GetHashCode();

        /// <summary>Returns the title, or the code if there is none, or <c>Unknown</c>.</summary>
        public override string ToString() =>
            _title ?? (_hasCode ? _code.ToString(CultureInfo.InvariantCulture) : "Unknown");

        /// <summary>The codes as constants, for <c>switch</c>.</summary>
        public static class Codes
        {
            /// <summary>Not an error; returned on success.</summary>
            /// <remarks><c>OK</c></remarks>
            public const int Ok = 0;

            /// <summary>The operation was cancelled, typically by the caller.</summary>
            /// <remarks><c>CANCELLED</c></remarks>
            public const int Cancelled = 1;

            /// <summary>An error of another address space, or one about which too little is known.</summary>
            /// <remarks><c>UNKNOWN</c></remarks>
            public const int Unknown = 2;

            /// <summary>The client specified an invalid argument, whatever the state of the system.</summary>
            /// <remarks><c>INVALID_ARGUMENT</c></remarks>
            public const int InvalidArgument = 3;

            /// <summary>The deadline expired before the operation could complete.</summary>
            /// <remarks><c>DEADLINE_EXCEEDED</c></remarks>
            public const int DeadlineExceeded = 4;

            /// <summary>A requested entity was not found.</summary>
            /// <remarks><c>NOT_FOUND</c></remarks>
            public const int NotFound = 5;

            /// <summary>The entity that a client attempted to create already exists.</summary>
            /// <remarks><c>ALREADY_EXISTS</c></remarks>
            public const int AlreadyExists = 6;

            /// <summary>The caller does not have permission to execute the operation.</summary>
            /// <remarks><c>PERMISSION_DENIED</c></remarks>
            public const int PermissionDenied = 7;

            /// <summary>A resource has been exhausted, such as a quota of the user or space on the disk.</summary>
            /// <remarks><c>RESOURCE_EXHAUSTED</c></remarks>
            public const int ResourceExhausted = 8;

            /// <summary>The system is not in a state that the operation requires.</summary>
            /// <remarks><c>FAILED_PRECONDITION</c></remarks>
            public const int FailedPrecondition = 9;

            /// <summary>The operation was aborted, typically by a concurrent transaction.</summary>
            /// <remarks><c>ABORTED</c></remarks>
            public const int Aborted = 10;

            /// <summary>The operation was attempted past the valid range.</summary>
            /// <remarks><c>OUT_OF_RANGE</c></remarks>
            public const int OutOfRange = 11;

            /// <summary>The operation is not implemented, or not supported by this service.</summary>
            /// <remarks><c>UNIMPLEMENTED</c></remarks>
            public const int Unimplemented = 12;

            /// <summary>An invariant of the underlying system has been broken.</summary>
            /// <remarks><c>INTERNAL</c></remarks>
            public const int Internal = 13;

            /// <summary>The service is currently unavailable; a retry with a backoff may succeed.</summary>
            /// <remarks><c>UNAVAILABLE</c></remarks>
            public const int Unavailable = 14;

            /// <summary>Unrecoverable data loss or corruption.</summary>
            /// <remarks><c>DATA_LOSS</c></remarks>
            public const int DataLoss = 15;

            /// <summary>The request has no valid credentials for the operation.</summary>
            /// <remarks><c>UNAUTHENTICATED</c></remarks>
            public const int Unauthenticated = 16;
        }
    }
}
