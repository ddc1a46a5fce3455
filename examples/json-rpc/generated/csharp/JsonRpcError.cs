// Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace JsonRpc
{
    /// <summary>What the JSON-RPC web service answers in <c>error.code</c>: JSON-RPC error codes.</summary>
    /// <remarks>
    /// No code is success or failure by itself: the page does not say which.
    /// Only the member "error.code" of a body counts: an integral number, its digits
    /// in a string, or a title in exact case.
    /// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
    /// A status that the page does not list, or no status at all, is unknown: it keeps the
    /// payload. Parsing never fails.
    /// <see cref="IsKnown"/> is false for an unknown one, and for <c>default</c>.
    /// </remarks>
    [DebuggerDisplay("{ToString(),nq}")]
    public readonly struct JsonRpcError : IEquatable<JsonRpcError>
    {
        /// <summary>The version of the web service that the codes belong to.</summary>
        public const string ApiVersion = "2.0";

        /// <summary>The day on which the vendor last updated the list of codes, <c>yyyy-MM-dd</c>.</summary>
        public const string SpecDate = "2013-01-04";

        /// <summary>The SHA-256 of the page from which this file was generated.</summary>
        public const string SpecSha256 = "c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805";

        // What default() leaves false must mean "no code" and "not known", or default() would be code 0.
        private readonly int _code;
        private readonly bool _hasCode;
        private readonly bool _isKnown;
        private readonly string _title;
        private readonly object _raw;

        private JsonRpcError(int code, string title)
        {
            _code = code;
            _hasCode = true;
            _isKnown = true;
            _title = title;
            _raw = null;
        }

        private JsonRpcError(int? code, string title, object raw)
        {
            _code = code.GetValueOrDefault();
            _hasCode = code.HasValue;
            _isKnown = false;
            _title = title;
            _raw = raw;
        }

        /// <summary>Invalid JSON was received by the server.</summary>
        /// <remarks><c>Parse error</c> (-32700)</remarks>
        public static JsonRpcError ParseError => new JsonRpcError(Codes.ParseError, "Parse error");

        /// <summary>The JSON sent is not a valid request object.</summary>
        /// <remarks><c>Invalid Request</c> (-32600)</remarks>
        public static JsonRpcError InvalidRequest => new JsonRpcError(Codes.InvalidRequest, "Invalid Request");

        /// <summary>The method does not exist, or is not available.</summary>
        /// <remarks><c>Method not found</c> (-32601)</remarks>
        public static JsonRpcError MethodNotFound => new JsonRpcError(Codes.MethodNotFound, "Method not found");

        /// <summary>The parameters of the method are not valid.</summary>
        /// <remarks><c>Invalid params</c> (-32602)</remarks>
        public static JsonRpcError InvalidParams => new JsonRpcError(Codes.InvalidParams, "Invalid params");

        /// <summary>An error within JSON-RPC itself.</summary>
        /// <remarks><c>Internal error</c> (-32603)</remarks>
        public static JsonRpcError InternalError => new JsonRpcError(Codes.InternalError, "Internal error");

        /// <summary>Every status of this version's list, in the vendor's order.</summary>
        public static IReadOnlyList<JsonRpcError> All { get; } = Array.AsReadOnly(new[]
        {
            ParseError,
            InvalidRequest,
            MethodNotFound,
            InvalidParams,
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
                    case Codes.ParseError:
                        return "Invalid JSON was received by the server.";
                    case Codes.InvalidRequest:
                        return "The JSON sent is not a valid request object.";
                    case Codes.MethodNotFound:
                        return "The method does not exist, or is not available.";
                    case Codes.InvalidParams:
                        return "The parameters of the method are not valid.";
                    case Codes.InternalError:
                        return "An error within JSON-RPC itself.";
                    default:
                        return string.Empty;
                }
            }
        }

        /// <summary>The payload of an unknown status as <see cref="Parse"/> was given it; null for a known status.</summary>
        public object Raw => _raw;

        /// <summary>Whether this status is in this version's list.</summary>
        public bool IsKnown => _isKnown;

        /// <summary>Reads the status from what the web service answered, and never throws.</summary>
        /// <param name="payload">
        /// The body as text or UTF-8 bytes (the JSON object, the JSON string or the bare title that some endpoints
        /// answer), a dictionary with the key <c>error.code</c>, an integer of any type, or an <see cref="JsonRpcError"/>.
        /// </param>
        /// <returns>
        /// The known status, or an unknown one that carries the payload.
        /// </returns>
        public static JsonRpcError Parse(object payload)
        {
            if (payload is JsonRpcError given)
            {
                return given;
            }

            var wire = WireValue.Of(payload);
            var code = WireValue.Code(wire);
            if (code.HasValue ? TryFromCode(code.Value, out var status) : TryFromTitle(wire, out status))
            {
                return status;
            }

            return new JsonRpcError(code, WireValue.Title(wire), payload);
        }

        /// <summary>Finds the status with this code.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromCode(int code, out JsonRpcError status)
        {
            switch (code)
            {
                case Codes.ParseError:
                    status = ParseError;
                    return true;
                case Codes.InvalidRequest:
                    status = InvalidRequest;
                    return true;
                case Codes.MethodNotFound:
                    status = MethodNotFound;
                    return true;
                case Codes.InvalidParams:
                    status = InvalidParams;
                    return true;
                case Codes.InternalError:
                    status = InternalError;
                    return true;
                default:
                    status = default(JsonRpcError);
                    return false;
            }
        }

        /// <summary>Finds the status with this title, in exact case.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromTitle(string title, out JsonRpcError status)
        {
            switch (title)
            {
                case "Parse error":
                    status = ParseError;
                    return true;
                case "Invalid Request":
                    status = InvalidRequest;
                    return true;
                case "Method not found":
                    status = MethodNotFound;
                    return true;
                case "Invalid params":
                    status = InvalidParams;
                    return true;
                case "Internal error":
                    status = InternalError;
                    return true;
                default:
                    status = default(JsonRpcError);
                    return false;
            }
        }

        /// <summary>Whether both are the same known status, or unknown with the same code, title and payload.</summary>
        public static bool operator ==(JsonRpcError left, JsonRpcError right) => left.Equals(right);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(JsonRpcError left, JsonRpcError right) => !left.Equals(right);

        /// <inheritdoc/>
        public bool Equals(JsonRpcError other) =>
            _isKnown == other._isKnown
            && _hasCode == other._hasCode
            && _code == other._code
            && string.Equals(_title, other._title, StringComparison.Ordinal)
            && Equals(_raw, other._raw);

        /// <inheritdoc/>
        public override bool Equals(object obj) => obj is JsonRpcError other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _hasCode || _title == null ? _code : _title.GetHashCode();

        /// <summary>Returns the title, or the code if there is none, or <c>Unknown</c>.</summary>
        public override string ToString() =>
            _title ?? (_hasCode ? _code.ToString(CultureInfo.InvariantCulture) : "Unknown");

        /// <summary>The codes as constants, for <c>switch</c>.</summary>
        public static class Codes
        {
            /// <summary>Invalid JSON was received by the server.</summary>
            /// <remarks><c>Parse error</c></remarks>
            public const int ParseError = -32700;

            /// <summary>The JSON sent is not a valid request object.</summary>
            /// <remarks><c>Invalid Request</c></remarks>
            public const int InvalidRequest = -32600;

            /// <summary>The method does not exist, or is not available.</summary>
            /// <remarks><c>Method not found</c></remarks>
            public const int MethodNotFound = -32601;

            /// <summary>The parameters of the method are not valid.</summary>
            /// <remarks><c>Invalid params</c></remarks>
            public const int InvalidParams = -32602;

            /// <summary>An error within JSON-RPC itself.</summary>
            /// <remarks><c>Internal error</c></remarks>
            public const int InternalError = -32603;
        }
    }
}
