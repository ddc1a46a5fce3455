// Code generated from the page of 2024-07-30. DO NOT EDIT.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace SampleGatewayPayment
{
    /// <summary>What the Sample Gateway web service answers in <c>code</c>: کدهای پاسخ درگاه پرداخت نمونه.</summary>
    /// <remarks>
    /// Only code 100 or 101 is success. Every other code is a failure, whatever its sign and whatever
    /// the HTTP status.
    /// Only the top-level "code" of a body counts: an integral number, its digits
    /// in a string, or a title in exact case.
    /// Text that is only a number is unknown: it may be a price or an ID. A number is a code.
    /// A status that the page does not list, or no status at all, is unknown: it keeps the
    /// payload and is never success. Parsing never fails.
    /// <see cref="IsKnown"/> is false for an unknown one, and for <c>default</c>.
    /// </remarks>
    [DebuggerDisplay("{ToString(),nq}")]
    public readonly struct PaymentStatus : IEquatable<PaymentStatus>
    {
        /// <summary>The day on which the vendor last updated the list of codes, <c>yyyy-MM-dd</c>.</summary>
        public const string SpecDate = "2024-07-30";

        /// <summary>The SHA-256 of the page from which this file was generated.</summary>
        public const string SpecSha256 = "068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1";

        // What default() leaves false must mean "no code" and "not known", or default() would be code 0.
        private readonly int _code;
        private readonly bool _hasCode;
        private readonly bool _isKnown;
        private readonly string _title;
        private readonly object _raw;

        private PaymentStatus(int code, string title)
        {
            _code = code;
            _hasCode = true;
            _isKnown = true;
            _title = title;
            _raw = null;
        }

        private PaymentStatus(int? code, string title, object raw)
        {
            _code = code.GetValueOrDefault();
            _hasCode = code.HasValue;
            _isKnown = false;
            _title = title;
            _raw = raw;
        }

        /// <summary>عملیات موفق بود</summary>
        /// <remarks><c>CODE_100</c> (100)</remarks>
        public static PaymentStatus Code100 => new PaymentStatus(Codes.Code100, "CODE_100");

        /// <summary>پرداخت پیش‌تر تأیید شده است</summary>
        /// <remarks><c>CODE_101</c> (101)</remarks>
        public static PaymentStatus Code101 => new PaymentStatus(Codes.Code101, "CODE_101");

        /// <summary>خطای اعتبارسنجی</summary>
        /// <remarks><c>CODE_MINUS_9</c> (-9)</remarks>
        public static PaymentStatus CodeMinus9 => new PaymentStatus(Codes.CodeMinus9, "CODE_MINUS_9");

        /// <summary>شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست</summary>
        /// <remarks><c>CODE_MINUS_10</c> (-10)</remarks>
        public static PaymentStatus CodeMinus10 => new PaymentStatus(Codes.CodeMinus10, "CODE_MINUS_10");

        /// <summary>پذیرنده فعال نیست</summary>
        /// <remarks><c>CODE_MINUS_11</c> (-11)</remarks>
        public static PaymentStatus CodeMinus11 => new PaymentStatus(Codes.CodeMinus11, "CODE_MINUS_11");

        /// <summary>تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید</summary>
        /// <remarks><c>CODE_MINUS_12</c> (-12)</remarks>
        public static PaymentStatus CodeMinus12 => new PaymentStatus(Codes.CodeMinus12, "CODE_MINUS_12");

        /// <summary>پذیرنده تعلیق شده است</summary>
        /// <remarks><c>CODE_MINUS_15</c> (-15)</remarks>
        public static PaymentStatus CodeMinus15 => new PaymentStatus(Codes.CodeMinus15, "CODE_MINUS_15");

        /// <summary>مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست</summary>
        /// <remarks><c>CODE_MINUS_50</c> (-50)</remarks>
        public static PaymentStatus CodeMinus50 => new PaymentStatus(Codes.CodeMinus50, "CODE_MINUS_50");

        /// <summary>پرداخت ناموفق بود</summary>
        /// <remarks><c>CODE_MINUS_51</c> (-51)</remarks>
        public static PaymentStatus CodeMinus51 => new PaymentStatus(Codes.CodeMinus51, "CODE_MINUS_51");

        /// <summary>شناسهٔ پرداخت نامعتبر است</summary>
        /// <remarks><c>CODE_MINUS_54</c> (-54)</remarks>
        public static PaymentStatus CodeMinus54 => new PaymentStatus(Codes.CodeMinus54, "CODE_MINUS_54");

        /// <summary>Every status of this version's list, in the vendor's order.</summary>
        public static IReadOnlyList<PaymentStatus> All { get; } = Array.AsReadOnly(new[]
        {
            Code100,
            Code101,
            CodeMinus9,
            CodeMinus10,
            CodeMinus11,
            CodeMinus12,
            CodeMinus15,
            CodeMinus50,
            CodeMinus51,
            CodeMinus54,
        });

        /// <summary>The code: null if the answer held none, never null for a known status.</summary>
        public int? Code => _hasCode ? _code : (int?)null;

        /// <summary>The title, made from the code: null if the answer held nothing of the form of one.</summary>
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
                    case Codes.Code100:
                        return "عملیات موفق بود";
                    case Codes.Code101:
                        return "پرداخت پیش‌تر تأیید شده است";
                    case Codes.CodeMinus9:
                        return "خطای اعتبارسنجی";
                    case Codes.CodeMinus10:
                        return "شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست";
                    case Codes.CodeMinus11:
                        return "پذیرنده فعال نیست";
                    case Codes.CodeMinus12:
                        return "تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید";
                    case Codes.CodeMinus15:
                        return "پذیرنده تعلیق شده است";
                    case Codes.CodeMinus50:
                        return "مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست";
                    case Codes.CodeMinus51:
                        return "پرداخت ناموفق بود";
                    case Codes.CodeMinus54:
                        return "شناسهٔ پرداخت نامعتبر است";
                    default:
                        return string.Empty;
                }
            }
        }

        /// <summary>The payload of an unknown status as <see cref="Parse"/> was given it; null for a known status.</summary>
        public object Raw => _raw;

        /// <summary>Whether this status is in this version's list.</summary>
        public bool IsKnown => _isKnown;

        /// <summary>Whether this is code 100 or 101.</summary>
        public bool IsSuccess => _isKnown && _code == 100 || _isKnown && _code == 101;

        /// <summary>Reads the status from what the web service answered, and never throws.</summary>
        /// <param name="payload">
        /// The body as text or UTF-8 bytes (the JSON object, the JSON string or the bare title that some endpoints
        /// answer), a dictionary with the key <c>code</c>, an integer of any type, or an <see cref="PaymentStatus"/>.
        /// </param>
        /// <returns>
        /// The known status, or an unknown one that carries the payload.
        /// </returns>
        public static PaymentStatus Parse(object payload)
        {
            if (payload is PaymentStatus given)
            {
                return given;
            }

            var wire = WireValue.Of(payload);
            var code = WireValue.Code(wire);
            if (code.HasValue ? TryFromCode(code.Value, out var status) : TryFromTitle(wire, out status))
            {
                return status;
            }

            return new PaymentStatus(code, WireValue.Title(wire), payload);
        }

        /// <summary>Finds the status with this code.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromCode(int code, out PaymentStatus status)
        {
            switch (code)
            {
                case Codes.Code100:
                    status = Code100;
                    return true;
                case Codes.Code101:
                    status = Code101;
                    return true;
                case Codes.CodeMinus9:
                    status = CodeMinus9;
                    return true;
                case Codes.CodeMinus10:
                    status = CodeMinus10;
                    return true;
                case Codes.CodeMinus11:
                    status = CodeMinus11;
                    return true;
                case Codes.CodeMinus12:
                    status = CodeMinus12;
                    return true;
                case Codes.CodeMinus15:
                    status = CodeMinus15;
                    return true;
                case Codes.CodeMinus50:
                    status = CodeMinus50;
                    return true;
                case Codes.CodeMinus51:
                    status = CodeMinus51;
                    return true;
                case Codes.CodeMinus54:
                    status = CodeMinus54;
                    return true;
                default:
                    status = default(PaymentStatus);
                    return false;
            }
        }

        /// <summary>Finds the status with this title, in exact case.</summary>
        /// <returns>Whether there is one; if not, <paramref name="status"/> is unknown.</returns>
        public static bool TryFromTitle(string title, out PaymentStatus status)
        {
            switch (title)
            {
                case "CODE_100":
                    status = Code100;
                    return true;
                case "CODE_101":
                    status = Code101;
                    return true;
                case "CODE_MINUS_9":
                    status = CodeMinus9;
                    return true;
                case "CODE_MINUS_10":
                    status = CodeMinus10;
                    return true;
                case "CODE_MINUS_11":
                    status = CodeMinus11;
                    return true;
                case "CODE_MINUS_12":
                    status = CodeMinus12;
                    return true;
                case "CODE_MINUS_15":
                    status = CodeMinus15;
                    return true;
                case "CODE_MINUS_50":
                    status = CodeMinus50;
                    return true;
                case "CODE_MINUS_51":
                    status = CodeMinus51;
                    return true;
                case "CODE_MINUS_54":
                    status = CodeMinus54;
                    return true;
                default:
                    status = default(PaymentStatus);
                    return false;
            }
        }

        /// <summary>Whether both are the same known status, or unknown with the same code, title and payload.</summary>
        public static bool operator ==(PaymentStatus left, PaymentStatus right) => left.Equals(right);

        /// <summary>Whether they differ.</summary>
        public static bool operator !=(PaymentStatus left, PaymentStatus right) => !left.Equals(right);

        /// <summary>Returns this status if it is success.</summary>
        /// <exception cref="PaymentStatusException">It is anything else.</exception>
        public PaymentStatus EnsureSuccess() => IsSuccess ? this : throw new PaymentStatusException(this);

        /// <inheritdoc/>
        public bool Equals(PaymentStatus other) =>
            _isKnown == other._isKnown
            && _hasCode == other._hasCode
            && _code == other._code
            && string.Equals(_title, other._title, StringComparison.Ordinal)
            && Equals(_raw, other._raw);

        /// <inheritdoc/>
        public override bool Equals(object obj) => obj is PaymentStatus other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => _hasCode || _title == null ? _code : _title.GetHashCode();

        /// <summary>Returns the title, or the code if there is none, or <c>Unknown</c>.</summary>
        public override string ToString() =>
            _title ?? (_hasCode ? _code.ToString(CultureInfo.InvariantCulture) : "Unknown");

        /// <summary>The codes as constants, for <c>switch</c>.</summary>
        public static class Codes
        {
            /// <summary>عملیات موفق بود</summary>
            /// <remarks><c>CODE_100</c></remarks>
            public const int Code100 = 100;

            /// <summary>پرداخت پیش‌تر تأیید شده است</summary>
            /// <remarks><c>CODE_101</c></remarks>
            public const int Code101 = 101;

            /// <summary>خطای اعتبارسنجی</summary>
            /// <remarks><c>CODE_MINUS_9</c></remarks>
            public const int CodeMinus9 = -9;

            /// <summary>شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست</summary>
            /// <remarks><c>CODE_MINUS_10</c></remarks>
            public const int CodeMinus10 = -10;

            /// <summary>پذیرنده فعال نیست</summary>
            /// <remarks><c>CODE_MINUS_11</c></remarks>
            public const int CodeMinus11 = -11;

            /// <summary>تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید</summary>
            /// <remarks><c>CODE_MINUS_12</c></remarks>
            public const int CodeMinus12 = -12;

            /// <summary>پذیرنده تعلیق شده است</summary>
            /// <remarks><c>CODE_MINUS_15</c></remarks>
            public const int CodeMinus15 = -15;

            /// <summary>مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست</summary>
            /// <remarks><c>CODE_MINUS_50</c></remarks>
            public const int CodeMinus50 = -50;

            /// <summary>پرداخت ناموفق بود</summary>
            /// <remarks><c>CODE_MINUS_51</c></remarks>
            public const int CodeMinus51 = -51;

            /// <summary>شناسهٔ پرداخت نامعتبر است</summary>
            /// <remarks><c>CODE_MINUS_54</c></remarks>
            public const int CodeMinus54 = -54;
        }
    }
}
