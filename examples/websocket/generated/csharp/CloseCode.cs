// Code generated from the page. DO NOT EDIT.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace WebSocketClose
{
    /// <summary>What the WebSocket web service answers in <c>code</c>: WebSocket close codes.</summary>
    /// <remarks>
    /// Only code 1000 is success. Every other code is a failure, whatever its sign and whatever
    /// the HTTP status.
    /// Only the top-level "code" of a body counts: an integral number, its digits
    /// in a string, or a title in exact case.
    /// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
    /// A status that the page does not list, or no status at all, is unknown: it keeps the
    /// payload and is never success. Parsing never fails.
    /// <see cref="IsKnown"/> is false for an unknown one, and for <c>default</c>.
    /// </remarks>
    [DebuggerDisplay("{ToString(),nq}")]
    public readonly struct CloseCode : IEquatable<CloseCode>
    {
        /// <summary>The SHA-256 of the page from which this file was generated.</summary>
        public const string SpecSha256 = "b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24";

        // What default() leaves false must mean "no code" and "not known", or default() would be code 0.
        private readonly int _code;
        private readonly bool _hasCode;
        private readonly bool _isKnown;
        private readonly string _title;
        private readonly object _raw;

        private CloseCode(int code, string title)
        {
            _code = code;
            _hasCode = true;
            _isKnown = true;
            _title = title;
            _raw = null;
        }

        private CloseCode(int? code, string title, object raw)
        {
            _code = code.GetValueOrDefault();
            _hasCode = code.HasValue;
            _isKnown = false;
            _title = title;
            _raw = raw;
        }

        /// <summary>The purpose of the connection is fulfilled.</summary>
        /// <remarks><c>Normal Closure</c> (1000)</remarks>
        public static CloseCode NormalClosure => new CloseCode(Codes.NormalClosure, "Normal Closure");

        /// <summary>A server is going down, or a browser has left the page.</summary>
        /// <remarks><c>Going Away</c> (1001)</remarks>
        public static CloseCode GoingAway => new CloseCode(Codes.GoingAway, "Going Away");

        /// <summary>An endpoint ends the connection for an error of the protocol.</summary>
        /// <remarks><c>Protocol error</c> (1002)</remarks>
        public static CloseCode ProtocolError => new CloseCode(Codes.ProtocolError, "Protocol error");

        /// <summary>An endpoint received data of a type it cannot accept.</summary>
        /// <remarks><c>Unsupported Data</c> (1003)</remarks>
        public static CloseCode UnsupportedData => new CloseCode(Codes.UnsupportedData, "Unsupported Data");

        /// <summary>A meaning might be defined in the future.</summary>
        /// <remarks><c>Reserved</c> (1004)</remarks>
        public static CloseCode Reserved => new CloseCode(Codes.Reserved, "Reserved");

        /// <summary>A message had data that did not fit its type.</summary>
        /// <remarks><c>Invalid frame payload data</c> (1007)</remarks>
        public static CloseCode InvalidFramePayloadData => new CloseCode(Codes.InvalidFramePayloadData, "Invalid frame payload data");

        /// <summary>A message violates a policy.</summary>
        /// <remarks><c>Policy Violation</c> (1008)</remarks>
        public static CloseCode PolicyViolation => new CloseCode(Codes.PolicyViolation, "Policy Violation");

        /// <summary>A message is too big to process.</summary>
        /// <remarks><c>Message Too Big</c> (1009)</remarks>
        public static CloseCode MessageTooBig => new CloseCode(Codes.MessageTooBig, "Message Too Big");

        /// <summary>The server did not negotiate an extension that the client needs.</summary>
        /// <remarks><c>Mandatory Ext.</c> (1010)</remarks>
        public static CloseCode MandatoryExt => new CloseCode(Codes.MandatoryExt, "Mandatory Ext.");

        /// <summary>The server could not fulfil the client's request.</summary>
        /// <remarks><c>Internal Error</c> (1011)</remarks>
        public static CloseCode InternalError => new CloseCode(Codes.InternalError, "Internal Error");

        /// <summary>Every status of this version's list, in the vendor's order.</summary>
        public static IReadOnlyList<CloseCode> All { get; } = Array.AsReadOnly(new[]
        {
            NormalClosure,
            GoingAway,
            ProtocolError,
            UnsupportedData,
            Reserved,
            InvalidFramePayloadData,
            PolicyViolation,
            MessageTooBig,
            MandatoryExt,
            InternalError,
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
                    case Codes.NormalClosure:
                        return "The purpose of the connection is fulfilled.";
                    case Codes.GoingAway:
                        return "A server is going down, or a browser has left the page.";
                    case Codes.ProtocolError:
                        return "An endpoint ends the connection for an error of the protocol.";
                    case Codes.UnsupportedData:
                        return "An endpoint received data of a type it cannot accept.";
                    case Codes.Reserved:
                        return "A meaning might be defined in the future.";
                    case Codes.InvalidFramePayloadData:
                        return "A message had data that did not fit its type.";
                    case Codes.PolicyViolation:
                        return "A message violates a policy.";
                    case Codes.MessageTooBig:
                        return "A message is too big to process.";
                    case Codes.MandatoryExt:
                        return "The server did not negotiate an extension that the client needs.";
                    case Codes.InternalError:
                        return "The server could not fulfil the client's request.";
                    default:
                        return string.Empty;
                }
            }
        }

        /// <summary>The payload of an unknown status as <see cref="Parse"/> was given it; null for a known status.</summary>
        public object Raw => _raw;

        /// <summary>Whether this status is in this version's list.</summary>
        public bool IsKnown => _isKnown;

        /// <summary>Whether this is code 1000.</summary>
        public bool IsSuccess => _isKnown && _code == 1000;

        /// <summary>Reads the status from what the web service answered, and never throws.</summary>
        /// <param name="payload">
        /// The body as text or UTF-8 bytes (the JSON object, the JSON string or the bare title that some endpoints
        /// answer), a dictionary with the key <c>code</c>, an integer of any type, or an <see cref="CloseCode"/>.
        /// </param>
        /// <returns>
        /// The known status, or an unknown one that carries the payload.
        /// </returns>
        public static CloseCode Parse(object payload)
        {
            if (payload is CloseCode given)
            {
                return given;
            }

            var wire = WireValue.Of(payload);
            var code = WireValue.Code(wire);
            if (code.HasValue ? TryFromCode(code.Value, out var status) : TryFromTitle(wire, out status))
            {
                return status;
            }

            return new CloseCode(code, WireValue.Title(wire), payload);
        }

        /// <summary>Finds the status with this code.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromCode(int code, out CloseCode status)
        {
            switch (code)
            {
                case Codes.NormalClosure:
                    status = NormalClosure;
                    return true;
                case Codes.GoingAway:
                    status = GoingAway;
                    return true;
                case Codes.ProtocolError:
                    status = ProtocolError;
                    return true;
                case Codes.UnsupportedData:
                    status = UnsupportedData;
                    return true;
                case Codes.Reserved:
                    status = Reserved;
                    return true;
                case Codes.InvalidFramePayloadData:
                    status = InvalidFramePayloadData;
                    return true;
                case Codes.PolicyViolation:
                    status = PolicyViolation;
                    return true;
                case Codes.MessageTooBig:
                    status = MessageTooBig;
                    return true;
                case Codes.MandatoryExt:
                    status = MandatoryExt;
                    return true;
                case Codes.InternalError:
                    status = InternalError;
                    return true;
                default:
                    status = default(CloseCode);
                    return false;
            }
        }

        /// <summary>Finds the status with this title, in exact case.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromTitle(string title, out CloseCode status)
        {
            switch (title)
            {
                case "Normal Closure":
                    status = NormalClosure;
                    return true;
                case "Going Away":
                    status = GoingAway;
                    return true;
                case "Protocol error":
                    status = ProtocolError;
                    return true;
                case "Unsupported Data":
                    status = UnsupportedData;
                    return true;
                case "Reserved":
                    status = Reserved;
                    return true;
                case "Invalid frame payload data":
                    status = InvalidFramePayloadData;
                    return true;
                case "Policy Violation":
                    status = PolicyViolation;
                    return true;
                case "Message Too Big":
                    status = MessageTooBig;
                    return true;
                case "Mandatory Ext.":
                    status = MandatoryExt;
                    return true;
                case "Internal Error":
                    status = InternalError;
                    return true;
                default:
                    status = default(CloseCode);
                    return false;
            }
        }

        /// <summary>Whether both are the same known status, or unknown with the same code, title and payload.</summary>
        public static bool operator ==(CloseCode left, CloseCode right) => left.Equals(right);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(CloseCode left, CloseCode right) => !left.Equals(right);

        /// <summary>Returns this status if it is success.</summary>
        /// <exception cref="CloseCodeException">It is anything else.</exception>
        public CloseCode EnsureSuccess() => IsSuccess ? this : throw new CloseCodeException(this);

        /// <inheritdoc/>
        public bool Equals(CloseCode other) =>
            _isKnown == other._isKnown
            && _hasCode == other._hasCode
            && _code == other._code
            && string.Equals(_title, other._title, StringComparison.Ordinal)
            && Equals(_raw, other._raw);

        /// <inheritdoc/>
        public override bool Equals(object obj) => obj is CloseCode other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _hasCode || _title == null ? _code : _title.GetHashCode();

        /// <summary>Returns the title, or the code if there is none, or <c>Unknown</c>.</summary>
        public override string ToString() =>
            _title ?? (_hasCode ? _code.ToString(CultureInfo.InvariantCulture) : "Unknown");

        /// <summary>The codes as constants, for <c>switch</c>.</summary>
        public static class Codes
        {
            /// <summary>The purpose of the connection is fulfilled.</summary>
            /// <remarks><c>Normal Closure</c></remarks>
            public const int NormalClosure = 1000;

            /// <summary>A server is going down, or a browser has left the page.</summary>
            /// <remarks><c>Going Away</c></remarks>
            public const int GoingAway = 1001;

            /// <summary>An endpoint ends the connection for an error of the protocol.</summary>
            /// <remarks><c>Protocol error</c></remarks>
            public const int ProtocolError = 1002;

            /// <summary>An endpoint received data of a type it cannot accept.</summary>
            /// <remarks><c>Unsupported Data</c></remarks>
            public const int UnsupportedData = 1003;

            /// <summary>A meaning might be defined in the future.</summary>
            /// <remarks><c>Reserved</c></remarks>
            public const int Reserved = 1004;

            /// <summary>A message had data that did not fit its type.</summary>
            /// <remarks><c>Invalid frame payload data</c></remarks>
            public const int InvalidFramePayloadData = 1007;

            /// <summary>A message violates a policy.</summary>
            /// <remarks><c>Policy Violation</c></remarks>
            public const int PolicyViolation = 1008;

            /// <summary>A message is too big to process.</summary>
            /// <remarks><c>Message Too Big</c></remarks>
            public const int MessageTooBig = 1009;

            /// <summary>The server did not negotiate an extension that the client needs.</summary>
            /// <remarks><c>Mandatory Ext.</c></remarks>
            public const int MandatoryExt = 1010;

            /// <summary>The server could not fulfil the client's request.</summary>
            /// <remarks><c>Internal Error</c></remarks>
            public const int InternalError = 1011;
        }
    }
}
