using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace AmootSms
{
    /// <summary>What the AmootSMS web service answers in <c>Status</c>: جدول کدهای وضعیت آموت اساماس.</summary>
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
        public const string SpecSha256 = "431038989c5c942409e4de5c432dd40d090502b0a2d7be2eff055d88262af486";

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

        /// <summary>عملیات ناموفق</summary>
        /// <remarks><c>Failed</c> (0)</remarks>
        public static AmootStatus Failed => new AmootStatus(Codes.Failed, "Failed");

        /// <summary>عملیات موفق</summary>
        /// <remarks><c>Success</c> (1)</remarks>
        public static AmootStatus Success => new AmootStatus(Codes.Success, "Success");

        /// <summary>کاربری دمو میباشد</summary>
        /// <remarks><c>AccountIsDemo</c> (2)</remarks>
        public static AmootStatus AccountIsDemo => new AmootStatus(Codes.AccountIsDemo, "AccountIsDemo");

        /// <summary>اعتبار کافی نمیباشد</summary>
        /// <remarks><c>CreditNotEnough</c> (4)</remarks>
        public static AmootStatus CreditNotEnough => new AmootStatus(Codes.CreditNotEnough, "CreditNotEnough");

        /// <summary>خط ارسال وجود ندارد</summary>
        /// <remarks><c>LineNumber_NotExist</c> (5)</remarks>
        public static AmootStatus LineNumberNotExist => new AmootStatus(Codes.LineNumberNotExist, "LineNumber_NotExist");

        /// <summary>خط ارسال پشتیبان وجود ندارد</summary>
        /// <remarks><c>BackupLineNumber_NotExist</c> (6)</remarks>
        public static AmootStatus BackupLineNumberNotExist => new AmootStatus(Codes.BackupLineNumberNotExist, "BackupLineNumber_NotExist");

        /// <summary>سرویس آوانک در دسترس نمیباشد</summary>
        /// <remarks><c>Avanak_NotAvailable</c> (7)</remarks>
        public static AmootStatus AvanakNotAvailable => new AmootStatus(Codes.AvanakNotAvailable, "Avanak_NotAvailable");

        /// <summary>نام کاربری خالی میباشد</summary>
        /// <remarks><c>UserName_Empty</c> (10)</remarks>
        public static AmootStatus UserNameEmpty => new AmootStatus(Codes.UserNameEmpty, "UserName_Empty");

        /// <summary>گذرواژه خالی میباشد</summary>
        /// <remarks><c>Password_Empty</c> (11)</remarks>
        public static AmootStatus PasswordEmpty => new AmootStatus(Codes.PasswordEmpty, "Password_Empty");

        /// <summary>خط ارسال خالی میباشد</summary>
        /// <remarks><c>LineNumber_Empty</c> (12)</remarks>
        public static AmootStatus LineNumberEmpty => new AmootStatus(Codes.LineNumberEmpty, "LineNumber_Empty");

        /// <summary>خط ارسال پشتیبان خالی میباشد</summary>
        /// <remarks><c>BackupLineNumber_Empty</c> (13)</remarks>
        public static AmootStatus BackupLineNumberEmpty => new AmootStatus(Codes.BackupLineNumberEmpty, "BackupLineNumber_Empty");

        /// <summary>متن پیامک خالی میباشد</summary>
        /// <remarks><c>SMSMessageText_Empty</c> (14)</remarks>
        public static AmootStatus SMSMessageTextEmpty => new AmootStatus(Codes.SMSMessageTextEmpty, "SMSMessageText_Empty");

        /// <summary>متن پیام صوتی خالی میباشد</summary>
        /// <remarks><c>AvanakMessageText_Empty</c> (15)</remarks>
        public static AmootStatus AvanakMessageTextEmpty => new AmootStatus(Codes.AvanakMessageTextEmpty, "AvanakMessageText_Empty");

        /// <summary>شماره موبایل خالی میباشد</summary>
        /// <remarks><c>Mobile_Empty</c> (16)</remarks>
        public static AmootStatus MobileEmpty => new AmootStatus(Codes.MobileEmpty, "Mobile_Empty");

        /// <summary>لیست شماره موبایل خالی میباشد</summary>
        /// <remarks><c>Mobiles_Empty</c> (17)</remarks>
        public static AmootStatus MobilesEmpty => new AmootStatus(Codes.MobilesEmpty, "Mobiles_Empty");

        /// <summary>عنوان خالی میباشد</summary>
        /// <remarks><c>Title_Empty</c> (18)</remarks>
        public static AmootStatus TitleEmpty => new AmootStatus(Codes.TitleEmpty, "Title_Empty");

        /// <summary>نام یا نام خانوادگی خالی میباشد</summary>
        /// <remarks><c>FirstNameOrLastName_Empty</c> (19)</remarks>
        public static AmootStatus FirstNameOrLastNameEmpty => new AmootStatus(Codes.FirstNameOrLastNameEmpty, "FirstNameOrLastName_Empty");

        /// <summary>آدرس URL خالی میباشد</summary>
        /// <remarks><c>URLAddress_Empty</c> (20)</remarks>
        public static AmootStatus URLAddressEmpty => new AmootStatus(Codes.URLAddressEmpty, "URLAddress_Empty");

        /// <summary>نام کاربری ویا گذرواژه اشتباه میباشد</summary>
        /// <remarks><c>UserNameOrPassword_Invalid</c> (100)</remarks>
        public static AmootStatus UserNameOrPasswordInvalid => new AmootStatus(Codes.UserNameOrPasswordInvalid, "UserNameOrPassword_Invalid");

        /// <summary>شماره موبایل اشتباه یا لیست سیاه میباشد</summary>
        /// <remarks><c>Mobile_Invalid</c> (101)</remarks>
        public static AmootStatus MobileInvalid => new AmootStatus(Codes.MobileInvalid, "Mobile_Invalid");

        /// <summary>لیست شماره موبایل اشتباه یا لیست سیاه میباشد</summary>
        /// <remarks><c>Mobiles_Invalid</c> (102)</remarks>
        public static AmootStatus MobilesInvalid => new AmootStatus(Codes.MobilesInvalid, "Mobiles_Invalid");

        /// <summary>تعداد اشتباه میباشد</summary>
        /// <remarks><c>Count_Invalid</c> (103)</remarks>
        public static AmootStatus CountInvalid => new AmootStatus(Codes.CountInvalid, "Count_Invalid");

        /// <summary>ردیف شروع اشتباه میباشد</summary>
        /// <remarks><c>FromRow_Invalid</c> (104)</remarks>
        public static AmootStatus FromRowInvalid => new AmootStatus(Codes.FromRowInvalid, "FromRow_Invalid");

        /// <summary>تاریخ شروع اشتباه میباشد</summary>
        /// <remarks><c>FromDate_Invalid</c> (105)</remarks>
        public static AmootStatus FromDateInvalid => new AmootStatus(Codes.FromDateInvalid, "FromDate_Invalid");

        /// <summary>زمان شروع اشتباه میباشد</summary>
        /// <remarks><c>FromDateTime_Invalid</c> (106)</remarks>
        public static AmootStatus FromDateTimeInvalid => new AmootStatus(Codes.FromDateTimeInvalid, "FromDateTime_Invalid");

        /// <summary>تاریخ پایان اشتباه میباشد</summary>
        /// <remarks><c>ToDate_Invalid</c> (107)</remarks>
        public static AmootStatus ToDateInvalid => new AmootStatus(Codes.ToDateInvalid, "ToDate_Invalid");

        /// <summary>زمان پایان اشتباه میباشد</summary>
        /// <remarks><c>ToDateTime_Invalid</c> (108)</remarks>
        public static AmootStatus ToDateTimeInvalid => new AmootStatus(Codes.ToDateTimeInvalid, "ToDateTime_Invalid");

        /// <summary>تاریخ شروع جلوتر از تاریخ پایان میباشد</summary>
        /// <remarks><c>FromDateIsAfterThanToDate</c> (109)</remarks>
        public static AmootStatus FromDateIsAfterThanToDate => new AmootStatus(Codes.FromDateIsAfterThanToDate, "FromDateIsAfterThanToDate");

        /// <summary>زمان شروع جلوتر از زمان پایان میباشد</summary>
        /// <remarks><c>FromDateTimeIsAfterThanToDateTime</c> (110)</remarks>
        public static AmootStatus FromDateTimeIsAfterThanToDateTime => new AmootStatus(Codes.FromDateTimeIsAfterThanToDateTime, "FromDateTimeIsAfterThanToDateTime");

        /// <summary>کد پیام اشتباه میباشد</summary>
        /// <remarks><c>MessageID_Invalid</c> (111)</remarks>
        public static AmootStatus MessageIDInvalid => new AmootStatus(Codes.MessageIDInvalid, "MessageID_Invalid");

        /// <summary>کد بانک اشتباه میباشد</summary>
        /// <remarks><c>BulkID_Invalid</c> (112)</remarks>
        public static AmootStatus BulkIDInvalid => new AmootStatus(Codes.BulkIDInvalid, "BulkID_Invalid");

        /// <summary>کد مخاطب اشتباه میباشد</summary>
        /// <remarks><c>ContactID_Invalid</c> (113)</remarks>
        public static AmootStatus ContactIDInvalid => new AmootStatus(Codes.ContactIDInvalid, "ContactID_Invalid");

        /// <summary>کد گروه مخاطب اشتباه میباشد</summary>
        /// <remarks><c>ContactGroupID_Invalid</c> (114)</remarks>
        public static AmootStatus ContactGroupIDInvalid => new AmootStatus(Codes.ContactGroupIDInvalid, "ContactGroupID_Invalid");

        /// <summary>کد ارسال دورهای اشتباه میباشد</summary>
        /// <remarks><c>CourseID_Invalid</c> (115)</remarks>
        public static AmootStatus CourseIDInvalid => new AmootStatus(Codes.CourseIDInvalid, "CourseID_Invalid");

        /// <summary>کد گروه ارسال دورهای اشتباه میباشد</summary>
        /// <remarks><c>CourseGroupID_Invalid</c> (116)</remarks>
        public static AmootStatus CourseGroupIDInvalid => new AmootStatus(Codes.CourseGroupIDInvalid, "CourseGroupID_Invalid");

        /// <summary>آدرس URL تکراری میباشد</summary>
        /// <remarks><c>URLAddress_Duplicate</c> (117)</remarks>
        public static AmootStatus URLAddressDuplicate => new AmootStatus(Codes.URLAddressDuplicate, "URLAddress_Duplicate");

        /// <summary>کد انتقال دلیوری پیام اشتباه میباشد</summary>
        /// <remarks><c>RelayMessageDeliveryID_Invalid</c> (118)</remarks>
        public static AmootStatus RelayMessageDeliveryIDInvalid => new AmootStatus(Codes.RelayMessageDeliveryIDInvalid, "RelayMessageDeliveryID_Invalid");

        /// <summary>کد انتقال دریافت پیام اشتباه میباشد</summary>
        /// <remarks><c>RelayRecieveMessageID_Invalid</c> (119)</remarks>
        public static AmootStatus RelayRecieveMessageIDInvalid => new AmootStatus(Codes.RelayRecieveMessageIDInvalid, "RelayRecieveMessageID_Invalid");

        /// <summary>طول اشتباه میباشد</summary>
        /// <remarks><c>Length_Invalid</c> (120)</remarks>
        public static AmootStatus LengthInvalid => new AmootStatus(Codes.LengthInvalid, "Length_Invalid");

        /// <summary>طول بیستر از حداکثر میباشد</summary>
        /// <remarks><c>Length_Exceeded</c> (121)</remarks>
        public static AmootStatus LengthExceeded => new AmootStatus(Codes.LengthExceeded, "Length_Exceeded");

        /// <summary>خطای سرور</summary>
        /// <remarks><c>ServerError</c> (500)</remarks>
        public static AmootStatus ServerError => new AmootStatus(Codes.ServerError, "ServerError");

        /// <summary>سامانه غیرفعال میباشد</summary>
        /// <remarks><c>System_Disabled</c> (-300)</remarks>
        public static AmootStatus SystemDisabled => new AmootStatus(Codes.SystemDisabled, "System_Disabled");

        /// <summary>متد غیرمجاز</summary>
        /// <remarks><c>Token_NotAllowMethod</c> (-208)</remarks>
        public static AmootStatus TokenNotAllowMethod => new AmootStatus(Codes.TokenNotAllowMethod, "Token_NotAllowMethod");

        /// <summary>آی پی غیرمجاز</summary>
        /// <remarks><c>Token_NotAllowIP</c> (-207)</remarks>
        public static AmootStatus TokenNotAllowIP => new AmootStatus(Codes.TokenNotAllowIP, "Token_NotAllowIP");

        /// <summary>توکن منقضی شده است</summary>
        /// <remarks><c>Token_Expired</c> (-204)</remarks>
        public static AmootStatus TokenExpired => new AmootStatus(Codes.TokenExpired, "Token_Expired");

        /// <summary>توکن غیرفعال است</summary>
        /// <remarks><c>Token_Disabled</c> (-203)</remarks>
        public static AmootStatus TokenDisabled => new AmootStatus(Codes.TokenDisabled, "Token_Disabled");

        /// <summary>توکن اشتباه میباشد</summary>
        /// <remarks><c>Token_Invalid</c> (-202)</remarks>
        public static AmootStatus TokenInvalid => new AmootStatus(Codes.TokenInvalid, "Token_Invalid");

        /// <summary>توکن وجود ندارد</summary>
        /// <remarks><c>Token_NotExists</c> (-201)</remarks>
        public static AmootStatus TokenNotExists => new AmootStatus(Codes.TokenNotExists, "Token_NotExists");

        /// <summary>عدم مجوز استفاده از پروتکل HTTP</summary>
        /// <remarks><c>User_NotAllowHttp</c> (-109)</remarks>
        public static AmootStatus UserNotAllowHttp => new AmootStatus(Codes.UserNotAllowHttp, "User_NotAllowHttp");

        /// <summary>متد غیرمجاز</summary>
        /// <remarks><c>User_NotAllowMethod</c> (-108)</remarks>
        public static AmootStatus UserNotAllowMethod => new AmootStatus(Codes.UserNotAllowMethod, "User_NotAllowMethod");

        /// <summary>آی پی غیرمجاز</summary>
        /// <remarks><c>User_NotAllowIP</c> (-107)</remarks>
        public static AmootStatus UserNotAllowIP => new AmootStatus(Codes.UserNotAllowIP, "User_NotAllowIP");

        /// <summary>عدم مجوز استفاده از وب سرویس</summary>
        /// <remarks><c>User_NotAllowWebService</c> (-106)</remarks>
        public static AmootStatus UserNotAllowWebService => new AmootStatus(Codes.UserNotAllowWebService, "User_NotAllowWebService");

        /// <summary>عدم مجوز استفاده از وب سرویس</summary>
        /// <remarks><c>User_WebServiceBanned</c> (-105)</remarks>
        public static AmootStatus UserWebServiceBanned => new AmootStatus(Codes.UserWebServiceBanned, "User_WebServiceBanned");

        /// <summary>کاربری منقضی شده است</summary>
        /// <remarks><c>User_Expired</c> (-104)</remarks>
        public static AmootStatus UserExpired => new AmootStatus(Codes.UserExpired, "User_Expired");

        /// <summary>کاربری غیرفعال میباشد</summary>
        /// <remarks><c>User_Disabled</c> (-103)</remarks>
        public static AmootStatus UserDisabled => new AmootStatus(Codes.UserDisabled, "User_Disabled");

        /// <summary>کاربری احراز هویت ندارد</summary>
        /// <remarks><c>User_MobileNotVerified</c> (-102)</remarks>
        public static AmootStatus UserMobileNotVerified => new AmootStatus(Codes.UserMobileNotVerified, "User_MobileNotVerified");

        /// <summary>نام کاربری یا گذرواژه اشتباه میباشد</summary>
        /// <remarks><c>User_NotExists</c> (-1)</remarks>
        public static AmootStatus UserNotExists => new AmootStatus(Codes.UserNotExists, "User_NotExists");

        /// <summary>Every status of this version's list, in the vendor's order.</summary>
        public static IReadOnlyList<AmootStatus> All { get; } = Array.AsReadOnly(new[]
        {
            Failed,
            Success,
            AccountIsDemo,
            CreditNotEnough,
            LineNumberNotExist,
            BackupLineNumberNotExist,
            AvanakNotAvailable,
            UserNameEmpty,
            PasswordEmpty,
            LineNumberEmpty,
            BackupLineNumberEmpty,
            SMSMessageTextEmpty,
            AvanakMessageTextEmpty,
            MobileEmpty,
            MobilesEmpty,
            TitleEmpty,
            FirstNameOrLastNameEmpty,
            URLAddressEmpty,
            UserNameOrPasswordInvalid,
            MobileInvalid,
            MobilesInvalid,
            CountInvalid,
            FromRowInvalid,
            FromDateInvalid,
            FromDateTimeInvalid,
            ToDateInvalid,
            ToDateTimeInvalid,
            FromDateIsAfterThanToDate,
            FromDateTimeIsAfterThanToDateTime,
            MessageIDInvalid,
            BulkIDInvalid,
            ContactIDInvalid,
            ContactGroupIDInvalid,
            CourseIDInvalid,
            CourseGroupIDInvalid,
            URLAddressDuplicate,
            RelayMessageDeliveryIDInvalid,
            RelayRecieveMessageIDInvalid,
            LengthInvalid,
            LengthExceeded,
            ServerError,
            SystemDisabled,
            TokenNotAllowMethod,
            TokenNotAllowIP,
            TokenExpired,
            TokenDisabled,
            TokenInvalid,
            TokenNotExists,
            UserNotAllowHttp,
            UserNotAllowMethod,
            UserNotAllowIP,
            UserNotAllowWebService,
            UserWebServiceBanned,
            UserExpired,
            UserDisabled,
            UserMobileNotVerified,
            UserNotExists,
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
                        return "عملیات ناموفق";
                    case Codes.Success:
                        return "عملیات موفق";
                    case Codes.AccountIsDemo:
                        return "کاربری دمو میباشد";
                    case Codes.CreditNotEnough:
                        return "اعتبار کافی نمیباشد";
                    case Codes.LineNumberNotExist:
                        return "خط ارسال وجود ندارد";
                    case Codes.BackupLineNumberNotExist:
                        return "خط ارسال پشتیبان وجود ندارد";
                    case Codes.AvanakNotAvailable:
                        return "سرویس آوانک در دسترس نمیباشد";
                    case Codes.UserNameEmpty:
                        return "نام کاربری خالی میباشد";
                    case Codes.PasswordEmpty:
                        return "گذرواژه خالی میباشد";
                    case Codes.LineNumberEmpty:
                        return "خط ارسال خالی میباشد";
                    case Codes.BackupLineNumberEmpty:
                        return "خط ارسال پشتیبان خالی میباشد";
                    case Codes.SMSMessageTextEmpty:
                        return "متن پیامک خالی میباشد";
                    case Codes.AvanakMessageTextEmpty:
                        return "متن پیام صوتی خالی میباشد";
                    case Codes.MobileEmpty:
                        return "شماره موبایل خالی میباشد";
                    case Codes.MobilesEmpty:
                        return "لیست شماره موبایل خالی میباشد";
                    case Codes.TitleEmpty:
                        return "عنوان خالی میباشد";
                    case Codes.FirstNameOrLastNameEmpty:
                        return "نام یا نام خانوادگی خالی میباشد";
                    case Codes.URLAddressEmpty:
                        return "آدرس URL خالی میباشد";
                    case Codes.UserNameOrPasswordInvalid:
                        return "نام کاربری ویا گذرواژه اشتباه میباشد";
                    case Codes.MobileInvalid:
                        return "شماره موبایل اشتباه یا لیست سیاه میباشد";
                    case Codes.MobilesInvalid:
                        return "لیست شماره موبایل اشتباه یا لیست سیاه میباشد";
                    case Codes.CountInvalid:
                        return "تعداد اشتباه میباشد";
                    case Codes.FromRowInvalid:
                        return "ردیف شروع اشتباه میباشد";
                    case Codes.FromDateInvalid:
                        return "تاریخ شروع اشتباه میباشد";
                    case Codes.FromDateTimeInvalid:
                        return "زمان شروع اشتباه میباشد";
                    case Codes.ToDateInvalid:
                        return "تاریخ پایان اشتباه میباشد";
                    case Codes.ToDateTimeInvalid:
                        return "زمان پایان اشتباه میباشد";
                    case Codes.FromDateIsAfterThanToDate:
                        return "تاریخ شروع جلوتر از تاریخ پایان میباشد";
                    case Codes.FromDateTimeIsAfterThanToDateTime:
                        return "زمان شروع جلوتر از زمان پایان میباشد";
                    case Codes.MessageIDInvalid:
                        return "کد پیام اشتباه میباشد";
                    case Codes.BulkIDInvalid:
                        return "کد بانک اشتباه میباشد";
                    case Codes.ContactIDInvalid:
                        return "کد مخاطب اشتباه میباشد";
                    case Codes.ContactGroupIDInvalid:
                        return "کد گروه مخاطب اشتباه میباشد";
                    case Codes.CourseIDInvalid:
                        return "کد ارسال دورهای اشتباه میباشد";
                    case Codes.CourseGroupIDInvalid:
                        return "کد گروه ارسال دورهای اشتباه میباشد";
                    case Codes.URLAddressDuplicate:
                        return "آدرس URL تکراری میباشد";
                    case Codes.RelayMessageDeliveryIDInvalid:
                        return "کد انتقال دلیوری پیام اشتباه میباشد";
                    case Codes.RelayRecieveMessageIDInvalid:
                        return "کد انتقال دریافت پیام اشتباه میباشد";
                    case Codes.LengthInvalid:
                        return "طول اشتباه میباشد";
                    case Codes.LengthExceeded:
                        return "طول بیستر از حداکثر میباشد";
                    case Codes.ServerError:
                        return "خطای سرور";
                    case Codes.SystemDisabled:
                        return "سامانه غیرفعال میباشد";
                    case Codes.TokenNotAllowMethod:
                        return "متد غیرمجاز";
                    case Codes.TokenNotAllowIP:
                        return "آی پی غیرمجاز";
                    case Codes.TokenExpired:
                        return "توکن منقضی شده است";
                    case Codes.TokenDisabled:
                        return "توکن غیرفعال است";
                    case Codes.TokenInvalid:
                        return "توکن اشتباه میباشد";
                    case Codes.TokenNotExists:
                        return "توکن وجود ندارد";
                    case Codes.UserNotAllowHttp:
                        return "عدم مجوز استفاده از پروتکل HTTP";
                    case Codes.UserNotAllowMethod:
                        return "متد غیرمجاز";
                    case Codes.UserNotAllowIP:
                        return "آی پی غیرمجاز";
                    case Codes.UserNotAllowWebService:
                        return "عدم مجوز استفاده از وب سرویس";
                    case Codes.UserWebServiceBanned:
                        return "عدم مجوز استفاده از وب سرویس";
                    case Codes.UserExpired:
                        return "کاربری منقضی شده است";
                    case Codes.UserDisabled:
                        return "کاربری غیرفعال میباشد";
                    case Codes.UserMobileNotVerified:
                        return "کاربری احراز هویت ندارد";
                    case Codes.UserNotExists:
                        return "نام کاربری یا گذرواژه اشتباه میباشد";
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
                case Codes.AccountIsDemo:
                    status = AccountIsDemo;
                    return true;
                case Codes.CreditNotEnough:
                    status = CreditNotEnough;
                    return true;
                case Codes.LineNumberNotExist:
                    status = LineNumberNotExist;
                    return true;
                case Codes.BackupLineNumberNotExist:
                    status = BackupLineNumberNotExist;
                    return true;
                case Codes.AvanakNotAvailable:
                    status = AvanakNotAvailable;
                    return true;
                case Codes.UserNameEmpty:
                    status = UserNameEmpty;
                    return true;
                case Codes.PasswordEmpty:
                    status = PasswordEmpty;
                    return true;
                case Codes.LineNumberEmpty:
                    status = LineNumberEmpty;
                    return true;
                case Codes.BackupLineNumberEmpty:
                    status = BackupLineNumberEmpty;
                    return true;
                case Codes.SMSMessageTextEmpty:
                    status = SMSMessageTextEmpty;
                    return true;
                case Codes.AvanakMessageTextEmpty:
                    status = AvanakMessageTextEmpty;
                    return true;
                case Codes.MobileEmpty:
                    status = MobileEmpty;
                    return true;
                case Codes.MobilesEmpty:
                    status = MobilesEmpty;
                    return true;
                case Codes.TitleEmpty:
                    status = TitleEmpty;
                    return true;
                case Codes.FirstNameOrLastNameEmpty:
                    status = FirstNameOrLastNameEmpty;
                    return true;
                case Codes.URLAddressEmpty:
                    status = URLAddressEmpty;
                    return true;
                case Codes.UserNameOrPasswordInvalid:
                    status = UserNameOrPasswordInvalid;
                    return true;
                case Codes.MobileInvalid:
                    status = MobileInvalid;
                    return true;
                case Codes.MobilesInvalid:
                    status = MobilesInvalid;
                    return true;
                case Codes.CountInvalid:
                    status = CountInvalid;
                    return true;
                case Codes.FromRowInvalid:
                    status = FromRowInvalid;
                    return true;
                case Codes.FromDateInvalid:
                    status = FromDateInvalid;
                    return true;
                case Codes.FromDateTimeInvalid:
                    status = FromDateTimeInvalid;
                    return true;
                case Codes.ToDateInvalid:
                    status = ToDateInvalid;
                    return true;
                case Codes.ToDateTimeInvalid:
                    status = ToDateTimeInvalid;
                    return true;
                case Codes.FromDateIsAfterThanToDate:
                    status = FromDateIsAfterThanToDate;
                    return true;
                case Codes.FromDateTimeIsAfterThanToDateTime:
                    status = FromDateTimeIsAfterThanToDateTime;
                    return true;
                case Codes.MessageIDInvalid:
                    status = MessageIDInvalid;
                    return true;
                case Codes.BulkIDInvalid:
                    status = BulkIDInvalid;
                    return true;
                case Codes.ContactIDInvalid:
                    status = ContactIDInvalid;
                    return true;
                case Codes.ContactGroupIDInvalid:
                    status = ContactGroupIDInvalid;
                    return true;
                case Codes.CourseIDInvalid:
                    status = CourseIDInvalid;
                    return true;
                case Codes.CourseGroupIDInvalid:
                    status = CourseGroupIDInvalid;
                    return true;
                case Codes.URLAddressDuplicate:
                    status = URLAddressDuplicate;
                    return true;
                case Codes.RelayMessageDeliveryIDInvalid:
                    status = RelayMessageDeliveryIDInvalid;
                    return true;
                case Codes.RelayRecieveMessageIDInvalid:
                    status = RelayRecieveMessageIDInvalid;
                    return true;
                case Codes.LengthInvalid:
                    status = LengthInvalid;
                    return true;
                case Codes.LengthExceeded:
                    status = LengthExceeded;
                    return true;
                case Codes.ServerError:
                    status = ServerError;
                    return true;
                case Codes.SystemDisabled:
                    status = SystemDisabled;
                    return true;
                case Codes.TokenNotAllowMethod:
                    status = TokenNotAllowMethod;
                    return true;
                case Codes.TokenNotAllowIP:
                    status = TokenNotAllowIP;
                    return true;
                case Codes.TokenExpired:
                    status = TokenExpired;
                    return true;
                case Codes.TokenDisabled:
                    status = TokenDisabled;
                    return true;
                case Codes.TokenInvalid:
                    status = TokenInvalid;
                    return true;
                case Codes.TokenNotExists:
                    status = TokenNotExists;
                    return true;
                case Codes.UserNotAllowHttp:
                    status = UserNotAllowHttp;
                    return true;
                case Codes.UserNotAllowMethod:
                    status = UserNotAllowMethod;
                    return true;
                case Codes.UserNotAllowIP:
                    status = UserNotAllowIP;
                    return true;
                case Codes.UserNotAllowWebService:
                    status = UserNotAllowWebService;
                    return true;
                case Codes.UserWebServiceBanned:
                    status = UserWebServiceBanned;
                    return true;
                case Codes.UserExpired:
                    status = UserExpired;
                    return true;
                case Codes.UserDisabled:
                    status = UserDisabled;
                    return true;
                case Codes.UserMobileNotVerified:
                    status = UserMobileNotVerified;
                    return true;
                case Codes.UserNotExists:
                    status = UserNotExists;
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
                case "AccountIsDemo":
                    status = AccountIsDemo;
                    return true;
                case "CreditNotEnough":
                    status = CreditNotEnough;
                    return true;
                case "LineNumber_NotExist":
                    status = LineNumberNotExist;
                    return true;
                case "BackupLineNumber_NotExist":
                    status = BackupLineNumberNotExist;
                    return true;
                case "Avanak_NotAvailable":
                    status = AvanakNotAvailable;
                    return true;
                case "UserName_Empty":
                    status = UserNameEmpty;
                    return true;
                case "Password_Empty":
                    status = PasswordEmpty;
                    return true;
                case "LineNumber_Empty":
                    status = LineNumberEmpty;
                    return true;
                case "BackupLineNumber_Empty":
                    status = BackupLineNumberEmpty;
                    return true;
                case "SMSMessageText_Empty":
                    status = SMSMessageTextEmpty;
                    return true;
                case "AvanakMessageText_Empty":
                    status = AvanakMessageTextEmpty;
                    return true;
                case "Mobile_Empty":
                    status = MobileEmpty;
                    return true;
                case "Mobiles_Empty":
                    status = MobilesEmpty;
                    return true;
                case "Title_Empty":
                    status = TitleEmpty;
                    return true;
                case "FirstNameOrLastName_Empty":
                    status = FirstNameOrLastNameEmpty;
                    return true;
                case "URLAddress_Empty":
                    status = URLAddressEmpty;
                    return true;
                case "UserNameOrPassword_Invalid":
                    status = UserNameOrPasswordInvalid;
                    return true;
                case "Mobile_Invalid":
                    status = MobileInvalid;
                    return true;
                case "Mobiles_Invalid":
                    status = MobilesInvalid;
                    return true;
                case "Count_Invalid":
                    status = CountInvalid;
                    return true;
                case "FromRow_Invalid":
                    status = FromRowInvalid;
                    return true;
                case "FromDate_Invalid":
                    status = FromDateInvalid;
                    return true;
                case "FromDateTime_Invalid":
                    status = FromDateTimeInvalid;
                    return true;
                case "ToDate_Invalid":
                    status = ToDateInvalid;
                    return true;
                case "ToDateTime_Invalid":
                    status = ToDateTimeInvalid;
                    return true;
                case "FromDateIsAfterThanToDate":
                    status = FromDateIsAfterThanToDate;
                    return true;
                case "FromDateTimeIsAfterThanToDateTime":
                    status = FromDateTimeIsAfterThanToDateTime;
                    return true;
                case "MessageID_Invalid":
                    status = MessageIDInvalid;
                    return true;
                case "BulkID_Invalid":
                    status = BulkIDInvalid;
                    return true;
                case "ContactID_Invalid":
                    status = ContactIDInvalid;
                    return true;
                case "ContactGroupID_Invalid":
                    status = ContactGroupIDInvalid;
                    return true;
                case "CourseID_Invalid":
                    status = CourseIDInvalid;
                    return true;
                case "CourseGroupID_Invalid":
                    status = CourseGroupIDInvalid;
                    return true;
                case "URLAddress_Duplicate":
                    status = URLAddressDuplicate;
                    return true;
                case "RelayMessageDeliveryID_Invalid":
                    status = RelayMessageDeliveryIDInvalid;
                    return true;
                case "RelayRecieveMessageID_Invalid":
                    status = RelayRecieveMessageIDInvalid;
                    return true;
                case "Length_Invalid":
                    status = LengthInvalid;
                    return true;
                case "Length_Exceeded":
                    status = LengthExceeded;
                    return true;
                case "ServerError":
                    status = ServerError;
                    return true;
                case "System_Disabled":
                    status = SystemDisabled;
                    return true;
                case "Token_NotAllowMethod":
                    status = TokenNotAllowMethod;
                    return true;
                case "Token_NotAllowIP":
                    status = TokenNotAllowIP;
                    return true;
                case "Token_Expired":
                    status = TokenExpired;
                    return true;
                case "Token_Disabled":
                    status = TokenDisabled;
                    return true;
                case "Token_Invalid":
                    status = TokenInvalid;
                    return true;
                case "Token_NotExists":
                    status = TokenNotExists;
                    return true;
                case "User_NotAllowHttp":
                    status = UserNotAllowHttp;
                    return true;
                case "User_NotAllowMethod":
                    status = UserNotAllowMethod;
                    return true;
                case "User_NotAllowIP":
                    status = UserNotAllowIP;
                    return true;
                case "User_NotAllowWebService":
                    status = UserNotAllowWebService;
                    return true;
                case "User_WebServiceBanned":
                    status = UserWebServiceBanned;
                    return true;
                case "User_Expired":
                    status = UserExpired;
                    return true;
                case "User_Disabled":
                    status = UserDisabled;
                    return true;
                case "User_MobileNotVerified":
                    status = UserMobileNotVerified;
                    return true;
                case "User_NotExists":
                    status = UserNotExists;
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
            /// <summary>عملیات ناموفق</summary>
            /// <remarks><c>Failed</c></remarks>
            public const int Failed = 0;

            /// <summary>عملیات موفق</summary>
            /// <remarks><c>Success</c></remarks>
            public const int Success = 1;

            /// <summary>کاربری دمو میباشد</summary>
            /// <remarks><c>AccountIsDemo</c></remarks>
            public const int AccountIsDemo = 2;

            /// <summary>اعتبار کافی نمیباشد</summary>
            /// <remarks><c>CreditNotEnough</c></remarks>
            public const int CreditNotEnough = 4;

            /// <summary>خط ارسال وجود ندارد</summary>
            /// <remarks><c>LineNumber_NotExist</c></remarks>
            public const int LineNumberNotExist = 5;

            /// <summary>خط ارسال پشتیبان وجود ندارد</summary>
            /// <remarks><c>BackupLineNumber_NotExist</c></remarks>
            public const int BackupLineNumberNotExist = 6;

            /// <summary>سرویس آوانک در دسترس نمیباشد</summary>
            /// <remarks><c>Avanak_NotAvailable</c></remarks>
            public const int AvanakNotAvailable = 7;

            /// <summary>نام کاربری خالی میباشد</summary>
            /// <remarks><c>UserName_Empty</c></remarks>
            public const int UserNameEmpty = 10;

            /// <summary>گذرواژه خالی میباشد</summary>
            /// <remarks><c>Password_Empty</c></remarks>
            public const int PasswordEmpty = 11;

            /// <summary>خط ارسال خالی میباشد</summary>
            /// <remarks><c>LineNumber_Empty</c></remarks>
            public const int LineNumberEmpty = 12;

            /// <summary>خط ارسال پشتیبان خالی میباشد</summary>
            /// <remarks><c>BackupLineNumber_Empty</c></remarks>
            public const int BackupLineNumberEmpty = 13;

            /// <summary>متن پیامک خالی میباشد</summary>
            /// <remarks><c>SMSMessageText_Empty</c></remarks>
            public const int SMSMessageTextEmpty = 14;

            /// <summary>متن پیام صوتی خالی میباشد</summary>
            /// <remarks><c>AvanakMessageText_Empty</c></remarks>
            public const int AvanakMessageTextEmpty = 15;

            /// <summary>شماره موبایل خالی میباشد</summary>
            /// <remarks><c>Mobile_Empty</c></remarks>
            public const int MobileEmpty = 16;

            /// <summary>لیست شماره موبایل خالی میباشد</summary>
            /// <remarks><c>Mobiles_Empty</c></remarks>
            public const int MobilesEmpty = 17;

            /// <summary>عنوان خالی میباشد</summary>
            /// <remarks><c>Title_Empty</c></remarks>
            public const int TitleEmpty = 18;

            /// <summary>نام یا نام خانوادگی خالی میباشد</summary>
            /// <remarks><c>FirstNameOrLastName_Empty</c></remarks>
            public const int FirstNameOrLastNameEmpty = 19;

            /// <summary>آدرس URL خالی میباشد</summary>
            /// <remarks><c>URLAddress_Empty</c></remarks>
            public const int URLAddressEmpty = 20;

            /// <summary>نام کاربری ویا گذرواژه اشتباه میباشد</summary>
            /// <remarks><c>UserNameOrPassword_Invalid</c></remarks>
            public const int UserNameOrPasswordInvalid = 100;

            /// <summary>شماره موبایل اشتباه یا لیست سیاه میباشد</summary>
            /// <remarks><c>Mobile_Invalid</c></remarks>
            public const int MobileInvalid = 101;

            /// <summary>لیست شماره موبایل اشتباه یا لیست سیاه میباشد</summary>
            /// <remarks><c>Mobiles_Invalid</c></remarks>
            public const int MobilesInvalid = 102;

            /// <summary>تعداد اشتباه میباشد</summary>
            /// <remarks><c>Count_Invalid</c></remarks>
            public const int CountInvalid = 103;

            /// <summary>ردیف شروع اشتباه میباشد</summary>
            /// <remarks><c>FromRow_Invalid</c></remarks>
            public const int FromRowInvalid = 104;

            /// <summary>تاریخ شروع اشتباه میباشد</summary>
            /// <remarks><c>FromDate_Invalid</c></remarks>
            public const int FromDateInvalid = 105;

            /// <summary>زمان شروع اشتباه میباشد</summary>
            /// <remarks><c>FromDateTime_Invalid</c></remarks>
            public const int FromDateTimeInvalid = 106;

            /// <summary>تاریخ پایان اشتباه میباشد</summary>
            /// <remarks><c>ToDate_Invalid</c></remarks>
            public const int ToDateInvalid = 107;

            /// <summary>زمان پایان اشتباه میباشد</summary>
            /// <remarks><c>ToDateTime_Invalid</c></remarks>
            public const int ToDateTimeInvalid = 108;

            /// <summary>تاریخ شروع جلوتر از تاریخ پایان میباشد</summary>
            /// <remarks><c>FromDateIsAfterThanToDate</c></remarks>
            public const int FromDateIsAfterThanToDate = 109;

            /// <summary>زمان شروع جلوتر از زمان پایان میباشد</summary>
            /// <remarks><c>FromDateTimeIsAfterThanToDateTime</c></remarks>
            public const int FromDateTimeIsAfterThanToDateTime = 110;

            /// <summary>کد پیام اشتباه میباشد</summary>
            /// <remarks><c>MessageID_Invalid</c></remarks>
            public const int MessageIDInvalid = 111;

            /// <summary>کد بانک اشتباه میباشد</summary>
            /// <remarks><c>BulkID_Invalid</c></remarks>
            public const int BulkIDInvalid = 112;

            /// <summary>کد مخاطب اشتباه میباشد</summary>
            /// <remarks><c>ContactID_Invalid</c></remarks>
            public const int ContactIDInvalid = 113;

            /// <summary>کد گروه مخاطب اشتباه میباشد</summary>
            /// <remarks><c>ContactGroupID_Invalid</c></remarks>
            public const int ContactGroupIDInvalid = 114;

            /// <summary>کد ارسال دورهای اشتباه میباشد</summary>
            /// <remarks><c>CourseID_Invalid</c></remarks>
            public const int CourseIDInvalid = 115;

            /// <summary>کد گروه ارسال دورهای اشتباه میباشد</summary>
            /// <remarks><c>CourseGroupID_Invalid</c></remarks>
            public const int CourseGroupIDInvalid = 116;

            /// <summary>آدرس URL تکراری میباشد</summary>
            /// <remarks><c>URLAddress_Duplicate</c></remarks>
            public const int URLAddressDuplicate = 117;

            /// <summary>کد انتقال دلیوری پیام اشتباه میباشد</summary>
            /// <remarks><c>RelayMessageDeliveryID_Invalid</c></remarks>
            public const int RelayMessageDeliveryIDInvalid = 118;

            /// <summary>کد انتقال دریافت پیام اشتباه میباشد</summary>
            /// <remarks><c>RelayRecieveMessageID_Invalid</c></remarks>
            public const int RelayRecieveMessageIDInvalid = 119;

            /// <summary>طول اشتباه میباشد</summary>
            /// <remarks><c>Length_Invalid</c></remarks>
            public const int LengthInvalid = 120;

            /// <summary>طول بیستر از حداکثر میباشد</summary>
            /// <remarks><c>Length_Exceeded</c></remarks>
            public const int LengthExceeded = 121;

            /// <summary>خطای سرور</summary>
            /// <remarks><c>ServerError</c></remarks>
            public const int ServerError = 500;

            /// <summary>سامانه غیرفعال میباشد</summary>
            /// <remarks><c>System_Disabled</c></remarks>
            public const int SystemDisabled = -300;

            /// <summary>متد غیرمجاز</summary>
            /// <remarks><c>Token_NotAllowMethod</c></remarks>
            public const int TokenNotAllowMethod = -208;

            /// <summary>آی پی غیرمجاز</summary>
            /// <remarks><c>Token_NotAllowIP</c></remarks>
            public const int TokenNotAllowIP = -207;

            /// <summary>توکن منقضی شده است</summary>
            /// <remarks><c>Token_Expired</c></remarks>
            public const int TokenExpired = -204;

            /// <summary>توکن غیرفعال است</summary>
            /// <remarks><c>Token_Disabled</c></remarks>
            public const int TokenDisabled = -203;

            /// <summary>توکن اشتباه میباشد</summary>
            /// <remarks><c>Token_Invalid</c></remarks>
            public const int TokenInvalid = -202;

            /// <summary>توکن وجود ندارد</summary>
            /// <remarks><c>Token_NotExists</c></remarks>
            public const int TokenNotExists = -201;

            /// <summary>عدم مجوز استفاده از پروتکل HTTP</summary>
            /// <remarks><c>User_NotAllowHttp</c></remarks>
            public const int UserNotAllowHttp = -109;

            /// <summary>متد غیرمجاز</summary>
            /// <remarks><c>User_NotAllowMethod</c></remarks>
            public const int UserNotAllowMethod = -108;

            /// <summary>آی پی غیرمجاز</summary>
            /// <remarks><c>User_NotAllowIP</c></remarks>
            public const int UserNotAllowIP = -107;

            /// <summary>عدم مجوز استفاده از وب سرویس</summary>
            /// <remarks><c>User_NotAllowWebService</c></remarks>
            public const int UserNotAllowWebService = -106;

            /// <summary>عدم مجوز استفاده از وب سرویس</summary>
            /// <remarks><c>User_WebServiceBanned</c></remarks>
            public const int UserWebServiceBanned = -105;

            /// <summary>کاربری منقضی شده است</summary>
            /// <remarks><c>User_Expired</c></remarks>
            public const int UserExpired = -104;

            /// <summary>کاربری غیرفعال میباشد</summary>
            /// <remarks><c>User_Disabled</c></remarks>
            public const int UserDisabled = -103;

            /// <summary>کاربری احراز هویت ندارد</summary>
            /// <remarks><c>User_MobileNotVerified</c></remarks>
            public const int UserMobileNotVerified = -102;

            /// <summary>نام کاربری یا گذرواژه اشتباه میباشد</summary>
            /// <remarks><c>User_NotExists</c></remarks>
            public const int UserNotExists = -1;
        }
    }
}
