using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace AmootSms
{
    /// <summary>What the AmootSMS web service answers in <c>Status</c>: ' " \ $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- """ ''' --&gt; &lt;!-- ]]&gt; ?&gt; %s %n.</summary>
    /// <remarks>
    /// Only code 1 is success: code 0 is a failure, and so is every other code.
    /// An answer that is not in this version's list is kept, with <see cref="IsKnown"/> false; so is <c>default</c>.
    /// </remarks>
    [DebuggerDisplay("{ToString(),nq}")]
    public readonly struct AmootStatus : IEquatable<AmootStatus>
    {
        /// <summary>The version of the web service that the codes belong to.</summary>
        public const string ApiVersion = "v1";

        /// <summary>The day on which the vendor last updated the list of codes, <c>yyyy-MM-dd</c>.</summary>
        public const string SpecDate = "2025-10-20";

        /// <summary>The SHA-256 of the page from which this file was generated.</summary>
        public const string SpecSha256 = "4d98dfee6bdf7d62d4a71fce9792ed628740be87c6e0d177c0ca938d2791986e";

        // What default() leaves false must mean "no code" and "not known", or default() would be code 0.
        private readonly int _code;
        private readonly bool _hasCode;
        private readonly bool _isKnown;
        private readonly string _title;
        private readonly object _raw;

        private AmootStatus(int code, string title)
        {
            _code = code;
            _hasCode = true;
            _isKnown = true;
            _title = title;
            _raw = null;
        }

        private AmootStatus(int? code, string title, object raw)
        {
            _code = code.GetValueOrDefault();
            _hasCode = code.HasValue;
            _isKnown = false;
            _title = title;
            _raw = raw;
        }

        /// <summary>' " \ $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- """ ''' --&gt; &lt;!-- ]]&gt; ?&gt; %s %n</summary>
        /// <remarks><c>Failed</c> (0)</remarks>
        public static AmootStatus Failed => new AmootStatus(Codes.Failed, "Failed");

        /// <summary>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &lt;b onclick=alert(1)&gt; &amp; &amp;amp; `code` @deprecated {@link x}</summary>
        /// <remarks><c>Success</c> (1)</remarks>
        public static AmootStatus Success => new AmootStatus(Codes.Success, "Success");

        /// <summary>\u0041 \u002a/ \u202e \x41 \n \' \" \</summary>
        /// <remarks><c>CreditNotEnough</c> (4)</remarks>
        public static AmootStatus CreditNotEnough => new AmootStatus(Codes.CreditNotEnough, "CreditNotEnough");

        /// <summary>\</summary>
        /// <remarks><c>User_NotExists</c> (-1)</remarks>
        public static AmootStatus UserNotExists => new AmootStatus(Codes.UserNotExists, "User_NotExists");

        /// <summary>"</summary>
        /// <remarks><c>Token_NotAllowIP</c> (-207)</remarks>
        public static AmootStatus TokenNotAllowIP => new AmootStatus(Codes.TokenNotAllowIP, "Token_NotAllowIP");

        /// <summary>'''</summary>
        /// <remarks><c>SMSMessageText_Empty</c> (2147483647)</remarks>
        public static AmootStatus SMSMessageTextEmpty => new AmootStatus(Codes.SMSMessageTextEmpty, "SMSMessageText_Empty");

        /// <summary>"""</summary>
        /// <remarks><c>constructor</c> (-2147483648)</remarks>
        public static AmootStatus Constructor => new AmootStatus(Codes.Constructor, "constructor");

        /// <summary>نیم‌فاصله ي ك U+200EU+200FU+061C U+2028 U+2029 U+FEFF 😀 é</summary>
        /// <remarks><c>x</c> (101)</remarks>
        public static AmootStatus X => new AmootStatus(Codes.X, "x");

        /// <summary>$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ \g :x ?</summary>
        /// <remarks><c>X1_Y2</c> (500)</remarks>
        public static AmootStatus X1Y2 => new AmootStatus(Codes.X1Y2, "X1_Y2");

        /// <summary>Every status of this version's list, in the vendor's order.</summary>
        public static IReadOnlyList<AmootStatus> All { get; } = Array.AsReadOnly(new[]
        {
            Failed,
            Success,
            CreditNotEnough,
            UserNotExists,
            TokenNotAllowIP,
            SMSMessageTextEmpty,
            Constructor,
            X,
            X1Y2,
        });

        /// <summary>The code: null if the answer held none, never null for a known status.</summary>
        public int? Code => _hasCode ? _code : (int?)null;

        /// <summary>The title as the web service spells it: null if the answer held nothing of the form of one.</summary>
        public string Title => _title;

        /// <summary>The Persian description; the empty string for an unknown status.</summary>
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
                    case Codes.Failed:
                        return "' \" \\ $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- \"\"\" ''' --> <!-- ]]> ?> %s %n";
                    case Codes.Success:
                        return "</script><script>alert(1)</script> <b onclick=alert(1)> & &amp; `code` @deprecated {@link x}";
                    case Codes.CreditNotEnough:
                        return "\\u0041 \\u002a/ \\u202e \\x41 \\n \\' \\\" \\";
                    case Codes.UserNotExists:
                        return "\\";
                    case Codes.TokenNotAllowIP:
                        return "\"";
                    case Codes.SMSMessageTextEmpty:
                        return "'''";
                    case Codes.Constructor:
                        return "\"\"\"";
                    case Codes.X:
                        return "نیم‌فاصله ي ك \u200e\u200f\u061c \u2028 \u2029 \ufeff 😀 é";
                    case Codes.X1Y2:
                        return "$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ \\g :x ?";
                    default:
                        return string.Empty;
                }
            }
        }

        /// <summary>The payload of an unknown status as <see cref="Parse"/> was given it; null for a known status.</summary>
        public object Raw => _raw;

        /// <summary>Whether this status is in this version's list.</summary>
        public bool IsKnown => _isKnown;

        /// <summary>Whether this is code 1.</summary>
        public bool IsSuccess => _isKnown && _code == 1;

        /// <summary>Reads the status from what the web service answered, and never throws.</summary>
        /// <param name="payload">
        /// The body as text or UTF-8 bytes (the JSON object, the JSON string or the bare title that some endpoints
        /// answer), a dictionary with the key <c>Status</c>, an integer of any type, or an <see cref="AmootStatus"/>.
        /// </param>
        /// <returns>
        /// The known status, or an unknown one that carries the payload. Only the top-level <c>Status</c> counts.
        /// </returns>
        public static AmootStatus Parse(object payload)
        {
            if (payload is AmootStatus given)
            {
                return given;
            }

            var wire = WireValue.Of(payload);
            var code = WireValue.Code(wire);
            if (code.HasValue ? TryFromCode(code.Value, out var status) : TryFromTitle(wire, out status))
            {
                return status;
            }

            return new AmootStatus(code, WireValue.Title(wire), payload);
        }

        /// <summary>Finds the status with this code.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromCode(int code, out AmootStatus status)
        {
            switch (code)
            {
                case Codes.Failed:
                    status = Failed;
                    return true;
                case Codes.Success:
                    status = Success;
                    return true;
                case Codes.CreditNotEnough:
                    status = CreditNotEnough;
                    return true;
                case Codes.UserNotExists:
                    status = UserNotExists;
                    return true;
                case Codes.TokenNotAllowIP:
                    status = TokenNotAllowIP;
                    return true;
                case Codes.SMSMessageTextEmpty:
                    status = SMSMessageTextEmpty;
                    return true;
                case Codes.Constructor:
                    status = Constructor;
                    return true;
                case Codes.X:
                    status = X;
                    return true;
                case Codes.X1Y2:
                    status = X1Y2;
                    return true;
                default:
                    status = default(AmootStatus);
                    return false;
            }
        }

        /// <summary>Finds the status with this title, in exact case.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromTitle(string title, out AmootStatus status)
        {
            switch (title)
            {
                case "Failed":
                    status = Failed;
                    return true;
                case "Success":
                    status = Success;
                    return true;
                case "CreditNotEnough":
                    status = CreditNotEnough;
                    return true;
                case "User_NotExists":
                    status = UserNotExists;
                    return true;
                case "Token_NotAllowIP":
                    status = TokenNotAllowIP;
                    return true;
                case "SMSMessageText_Empty":
                    status = SMSMessageTextEmpty;
                    return true;
                case "constructor":
                    status = Constructor;
                    return true;
                case "x":
                    status = X;
                    return true;
                case "X1_Y2":
                    status = X1Y2;
                    return true;
                default:
                    status = default(AmootStatus);
                    return false;
            }
        }

        /// <summary>Whether both are the same known status, or unknown with the same code, title and payload.</summary>
        public static bool operator ==(AmootStatus left, AmootStatus right) => left.Equals(right);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(AmootStatus left, AmootStatus right) => !left.Equals(right);

        /// <summary>Returns this status if it is the success.</summary>
        /// <exception cref="AmootStatusException">It is anything else.</exception>
        public AmootStatus EnsureSuccess() => IsSuccess ? this : throw new AmootStatusException(this);

        /// <inheritdoc/>
        public bool Equals(AmootStatus other) =>
            _isKnown == other._isKnown
            && _hasCode == other._hasCode
            && _code == other._code
            && string.Equals(_title, other._title, StringComparison.Ordinal)
            && Equals(_raw, other._raw);

        /// <inheritdoc/>
        public override bool Equals(object obj) => obj is AmootStatus other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _hasCode || _title == null ? _code : _title.GetHashCode();

        /// <summary>Returns the title, or the code if there is none, or <c>Unknown</c>.</summary>
        public override string ToString() =>
            _title ?? (_hasCode ? _code.ToString(CultureInfo.InvariantCulture) : "Unknown");

        /// <summary>The codes as constants, for <c>switch</c>.</summary>
        public static class Codes
        {
            /// <summary>' " \ $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- """ ''' --&gt; &lt;!-- ]]&gt; ?&gt; %s %n</summary>
            /// <remarks><c>Failed</c></remarks>
            public const int Failed = 0;

            /// <summary>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &lt;b onclick=alert(1)&gt; &amp; &amp;amp; `code` @deprecated {@link x}</summary>
            /// <remarks><c>Success</c></remarks>
            public const int Success = 1;

            /// <summary>\u0041 \u002a/ \u202e \x41 \n \' \" \</summary>
            /// <remarks><c>CreditNotEnough</c></remarks>
            public const int CreditNotEnough = 4;

            /// <summary>\</summary>
            /// <remarks><c>User_NotExists</c></remarks>
            public const int UserNotExists = -1;

            /// <summary>"</summary>
            /// <remarks><c>Token_NotAllowIP</c></remarks>
            public const int TokenNotAllowIP = -207;

            /// <summary>'''</summary>
            /// <remarks><c>SMSMessageText_Empty</c></remarks>
            public const int SMSMessageTextEmpty = 2147483647;

            /// <summary>"""</summary>
            /// <remarks><c>constructor</c></remarks>
            public const int Constructor = -2147483648;

            /// <summary>نیم‌فاصله ي ك U+200EU+200FU+061C U+2028 U+2029 U+FEFF 😀 é</summary>
            /// <remarks><c>x</c></remarks>
            public const int X = 101;

            /// <summary>$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ \g :x ?</summary>
            /// <remarks><c>X1_Y2</c></remarks>
            public const int X1Y2 = 500;
        }
    }
}
