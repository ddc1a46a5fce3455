// Code generated from the page. DO NOT EDIT.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace Http2ErrorCodes
{
    /// <summary>What the HTTP/2 web service answers in <c>error_code</c>: HTTP/2 registries.</summary>
    /// <remarks>
    /// No code is success or failure by itself: the page does not say which.
    /// Only the top-level "error_code" of a body counts: an integral number, its digits
    /// in a string, or a title in exact case.
    /// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
    /// A status that the page does not list, or no status at all, is unknown: it keeps the
    /// payload. Parsing never fails.
    /// <see cref="IsKnown"/> is false for an unknown one, and for <c>default</c>.
    /// </remarks>
    [DebuggerDisplay("{ToString(),nq}")]
    public readonly struct Http2Error : IEquatable<Http2Error>
    {
        /// <summary>The SHA-256 of the page from which this file was generated.</summary>
        public const string SpecSha256 = "58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9";

        // What default() leaves false must mean "no code" and "not known", or default() would be code 0.
        private readonly int _code;
        private readonly bool _hasCode;
        private readonly bool _isKnown;
        private readonly string _title;
        private readonly object _raw;

        private Http2Error(int code, string title)
        {
            _code = code;
            _hasCode = true;
            _isKnown = true;
            _title = title;
            _raw = null;
        }

        private Http2Error(int? code, string title, object raw)
        {
            _code = code.GetValueOrDefault();
            _hasCode = code.HasValue;
            _isKnown = false;
            _title = title;
            _raw = raw;
        }

        /// <summary>Not the result of an error.</summary>
        /// <remarks><c>NO_ERROR</c> (0)</remarks>
        public static Http2Error NoError => new Http2Error(Codes.NoError, "NO_ERROR");

        /// <summary>An unspecific error of the protocol.</summary>
        /// <remarks><c>PROTOCOL_ERROR</c> (1)</remarks>
        public static Http2Error ProtocolError => new Http2Error(Codes.ProtocolError, "PROTOCOL_ERROR");

        /// <summary>An unexpected internal error.</summary>
        /// <remarks><c>INTERNAL_ERROR</c> (2)</remarks>
        public static Http2Error InternalError => new Http2Error(Codes.InternalError, "INTERNAL_ERROR");

        /// <summary>The peer violated flow control.</summary>
        /// <remarks><c>FLOW_CONTROL_ERROR</c> (3)</remarks>
        public static Http2Error FlowControlError => new Http2Error(Codes.FlowControlError, "FLOW_CONTROL_ERROR");

        /// <summary>No timely answer to settings.</summary>
        /// <remarks><c>SETTINGS_TIMEOUT</c> (4)</remarks>
        public static Http2Error SettingsTimeout => new Http2Error(Codes.SettingsTimeout, "SETTINGS_TIMEOUT");

        /// <summary>A frame came after the stream was half-closed.</summary>
        /// <remarks><c>STREAM_CLOSED</c> (5)</remarks>
        public static Http2Error StreamClosed => new Http2Error(Codes.StreamClosed, "STREAM_CLOSED");

        /// <summary>A frame of an invalid size.</summary>
        /// <remarks><c>FRAME_SIZE_ERROR</c> (6)</remarks>
        public static Http2Error FrameSizeError => new Http2Error(Codes.FrameSizeError, "FRAME_SIZE_ERROR");

        /// <summary>Refused before any processing.</summary>
        /// <remarks><c>REFUSED_STREAM</c> (7)</remarks>
        public static Http2Error RefusedStream => new Http2Error(Codes.RefusedStream, "REFUSED_STREAM");

        /// <summary>The stream is not needed any more.</summary>
        /// <remarks><c>CANCEL</c> (8)</remarks>
        public static Http2Error Cancel => new Http2Error(Codes.Cancel, "CANCEL");

        /// <summary>The compression of fields cannot be kept up.</summary>
        /// <remarks><c>COMPRESSION_ERROR</c> (9)</remarks>
        public static Http2Error CompressionError => new Http2Error(Codes.CompressionError, "COMPRESSION_ERROR");

        /// <summary>The connection of a CONNECT request was reset.</summary>
        /// <remarks><c>CONNECT_ERROR</c> (10)</remarks>
        public static Http2Error ConnectError => new Http2Error(Codes.ConnectError, "CONNECT_ERROR");

        /// <summary>The peer causes too much load.</summary>
        /// <remarks><c>ENHANCE_YOUR_CALM</c> (11)</remarks>
        public static Http2Error EnhanceYourCalm => new Http2Error(Codes.EnhanceYourCalm, "ENHANCE_YOUR_CALM");

        /// <summary>The transport is not secure enough.</summary>
        /// <remarks><c>INADEQUATE_SECURITY</c> (12)</remarks>
        public static Http2Error InadequateSecurity => new Http2Error(Codes.InadequateSecurity, "INADEQUATE_SECURITY");

        /// <summary>HTTP/1.1 is to be used instead.</summary>
        /// <remarks><c>HTTP_1_1_REQUIRED</c> (13)</remarks>
        public static Http2Error Http11Required => new Http2Error(Codes.Http11Required, "HTTP_1_1_REQUIRED");

        /// <summary>Every status of this version's list, in the vendor's order.</summary>
        public static IReadOnlyList<Http2Error> All { get; } = Array.AsReadOnly(new[]
        {
            NoError,
            ProtocolError,
            InternalError,
            FlowControlError,
            SettingsTimeout,
            StreamClosed,
            FrameSizeError,
            RefusedStream,
            Cancel,
            CompressionError,
            ConnectError,
            EnhanceYourCalm,
            InadequateSecurity,
            Http11Required,
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
                    case Codes.NoError:
                        return "Not the result of an error.";
                    case Codes.ProtocolError:
                        return "An unspecific error of the protocol.";
                    case Codes.InternalError:
                        return "An unexpected internal error.";
                    case Codes.FlowControlError:
                        return "The peer violated flow control.";
                    case Codes.SettingsTimeout:
                        return "No timely answer to settings.";
                    case Codes.StreamClosed:
                        return "A frame came after the stream was half-closed.";
                    case Codes.FrameSizeError:
                        return "A frame of an invalid size.";
                    case Codes.RefusedStream:
                        return "Refused before any processing.";
                    case Codes.Cancel:
                        return "The stream is not needed any more.";
                    case Codes.CompressionError:
                        return "The compression of fields cannot be kept up.";
                    case Codes.ConnectError:
                        return "The connection of a CONNECT request was reset.";
                    case Codes.EnhanceYourCalm:
                        return "The peer causes too much load.";
                    case Codes.InadequateSecurity:
                        return "The transport is not secure enough.";
                    case Codes.Http11Required:
                        return "HTTP/1.1 is to be used instead.";
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
        /// answer), a dictionary with the key <c>error_code</c>, an integer of any type, or an <see cref="Http2Error"/>.
        /// </param>
        /// <returns>
        /// The known status, or an unknown one that carries the payload.
        /// </returns>
        public static Http2Error Parse(object payload)
        {
            if (payload is Http2Error given)
            {
                return given;
            }

            var wire = WireValue.Of(payload);
            var code = WireValue.Code(wire);
            if (code.HasValue ? TryFromCode(code.Value, out var status) : TryFromTitle(wire, out status))
            {
                return status;
            }

            return new Http2Error(code, WireValue.Title(wire), payload);
        }

        /// <summary>Finds the status with this code.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromCode(int code, out Http2Error status)
        {
            switch (code)
            {
                case Codes.NoError:
                    status = NoError;
                    return true;
                case Codes.ProtocolError:
                    status = ProtocolError;
                    return true;
                case Codes.InternalError:
                    status = InternalError;
                    return true;
                case Codes.FlowControlError:
                    status = FlowControlError;
                    return true;
                case Codes.SettingsTimeout:
                    status = SettingsTimeout;
                    return true;
                case Codes.StreamClosed:
                    status = StreamClosed;
                    return true;
                case Codes.FrameSizeError:
                    status = FrameSizeError;
                    return true;
                case Codes.RefusedStream:
                    status = RefusedStream;
                    return true;
                case Codes.Cancel:
                    status = Cancel;
                    return true;
                case Codes.CompressionError:
                    status = CompressionError;
                    return true;
                case Codes.ConnectError:
                    status = ConnectError;
                    return true;
                case Codes.EnhanceYourCalm:
                    status = EnhanceYourCalm;
                    return true;
                case Codes.InadequateSecurity:
                    status = InadequateSecurity;
                    return true;
                case Codes.Http11Required:
                    status = Http11Required;
                    return true;
                default:
                    status = default(Http2Error);
                    return false;
            }
        }

        /// <summary>Finds the status with this title, in exact case.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromTitle(string title, out Http2Error status)
        {
            switch (title)
            {
                case "NO_ERROR":
                    status = NoError;
                    return true;
                case "PROTOCOL_ERROR":
                    status = ProtocolError;
                    return true;
                case "INTERNAL_ERROR":
                    status = InternalError;
                    return true;
                case "FLOW_CONTROL_ERROR":
                    status = FlowControlError;
                    return true;
                case "SETTINGS_TIMEOUT":
                    status = SettingsTimeout;
                    return true;
                case "STREAM_CLOSED":
                    status = StreamClosed;
                    return true;
                case "FRAME_SIZE_ERROR":
                    status = FrameSizeError;
                    return true;
                case "REFUSED_STREAM":
                    status = RefusedStream;
                    return true;
                case "CANCEL":
                    status = Cancel;
                    return true;
                case "COMPRESSION_ERROR":
                    status = CompressionError;
                    return true;
                case "CONNECT_ERROR":
                    status = ConnectError;
                    return true;
                case "ENHANCE_YOUR_CALM":
                    status = EnhanceYourCalm;
                    return true;
                case "INADEQUATE_SECURITY":
                    status = InadequateSecurity;
                    return true;
                case "HTTP_1_1_REQUIRED":
                    status = Http11Required;
                    return true;
                default:
                    status = default(Http2Error);
                    return false;
            }
        }

        /// <summary>Whether both are the same known status, or unknown with the same code, title and payload.</summary>
        public static bool operator ==(Http2Error left, Http2Error right) => left.Equals(right);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(Http2Error left, Http2Error right) => !left.Equals(right);

        /// <inheritdoc/>
        public bool Equals(Http2Error other) =>
            _isKnown == other._isKnown
            && _hasCode == other._hasCode
            && _code == other._code
            && string.Equals(_title, other._title, StringComparison.Ordinal)
            && Equals(_raw, other._raw);

        /// <inheritdoc/>
        public override bool Equals(object obj) => obj is Http2Error other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _hasCode || _title == null ? _code : _title.GetHashCode();

        /// <summary>Returns the title, or the code if there is none, or <c>Unknown</c>.</summary>
        public override string ToString() =>
            _title ?? (_hasCode ? _code.ToString(CultureInfo.InvariantCulture) : "Unknown");

        /// <summary>The codes as constants, for <c>switch</c>.</summary>
        public static class Codes
        {
            /// <summary>Not the result of an error.</summary>
            /// <remarks><c>NO_ERROR</c></remarks>
            public const int NoError = 0;

            /// <summary>An unspecific error of the protocol.</summary>
            /// <remarks><c>PROTOCOL_ERROR</c></remarks>
            public const int ProtocolError = 1;

            /// <summary>An unexpected internal error.</summary>
            /// <remarks><c>INTERNAL_ERROR</c></remarks>
            public const int InternalError = 2;

            /// <summary>The peer violated flow control.</summary>
            /// <remarks><c>FLOW_CONTROL_ERROR</c></remarks>
            public const int FlowControlError = 3;

            /// <summary>No timely answer to settings.</summary>
            /// <remarks><c>SETTINGS_TIMEOUT</c></remarks>
            public const int SettingsTimeout = 4;

            /// <summary>A frame came after the stream was half-closed.</summary>
            /// <remarks><c>STREAM_CLOSED</c></remarks>
            public const int StreamClosed = 5;

            /// <summary>A frame of an invalid size.</summary>
            /// <remarks><c>FRAME_SIZE_ERROR</c></remarks>
            public const int FrameSizeError = 6;

            /// <summary>Refused before any processing.</summary>
            /// <remarks><c>REFUSED_STREAM</c></remarks>
            public const int RefusedStream = 7;

            /// <summary>The stream is not needed any more.</summary>
            /// <remarks><c>CANCEL</c></remarks>
            public const int Cancel = 8;

            /// <summary>The compression of fields cannot be kept up.</summary>
            /// <remarks><c>COMPRESSION_ERROR</c></remarks>
            public const int CompressionError = 9;

            /// <summary>The connection of a CONNECT request was reset.</summary>
            /// <remarks><c>CONNECT_ERROR</c></remarks>
            public const int ConnectError = 10;

            /// <summary>The peer causes too much load.</summary>
            /// <remarks><c>ENHANCE_YOUR_CALM</c></remarks>
            public const int EnhanceYourCalm = 11;

            /// <summary>The transport is not secure enough.</summary>
            /// <remarks><c>INADEQUATE_SECURITY</c></remarks>
            public const int InadequateSecurity = 12;

            /// <summary>HTTP/1.1 is to be used instead.</summary>
            /// <remarks><c>HTTP_1_1_REQUIRED</c></remarks>
            public const int Http11Required = 13;
        }
    }
}
