<?php

declare(strict_types=1);

namespace Amootsms\Status;

/**
 * What the AmootSMS web service answers in `Status`: جدول کدهای وضعیت آموت اساماس.
 *
 * Only code 1 is success: code 0 is a failure, and so is every other code.
 */
enum AmootStatus: int
{
    /**
     * عملیات ناموفق
     *
     * `Failed` (0)
     */
    case Failed = 0;

    /**
     * عملیات موفق
     *
     * `Success` (1)
     */
    case Success = 1;

    /**
     * کاربری دمو میباشد
     *
     * `AccountIsDemo` (2)
     */
    case AccountIsDemo = 2;

    /**
     * اعتبار کافی نمیباشد
     *
     * `CreditNotEnough` (4)
     */
    case CreditNotEnough = 4;

    /**
     * خط ارسال وجود ندارد
     *
     * `LineNumber_NotExist` (5)
     */
    case LineNumber_NotExist = 5;

    /**
     * خط ارسال پشتیبان وجود ندارد
     *
     * `BackupLineNumber_NotExist` (6)
     */
    case BackupLineNumber_NotExist = 6;

    /**
     * سرویس آوانک در دسترس نمیباشد
     *
     * `Avanak_NotAvailable` (7)
     */
    case Avanak_NotAvailable = 7;

    /**
     * نام کاربری خالی میباشد
     *
     * `UserName_Empty` (10)
     */
    case UserName_Empty = 10;

    /**
     * گذرواژه خالی میباشد
     *
     * `Password_Empty` (11)
     */
    case Password_Empty = 11;

    /**
     * خط ارسال خالی میباشد
     *
     * `LineNumber_Empty` (12)
     */
    case LineNumber_Empty = 12;

    /**
     * خط ارسال پشتیبان خالی میباشد
     *
     * `BackupLineNumber_Empty` (13)
     */
    case BackupLineNumber_Empty = 13;

    /**
     * متن پیامک خالی میباشد
     *
     * `SMSMessageText_Empty` (14)
     */
    case SMSMessageText_Empty = 14;

    /**
     * متن پیام صوتی خالی میباشد
     *
     * `AvanakMessageText_Empty` (15)
     */
    case AvanakMessageText_Empty = 15;

    /**
     * شماره موبایل خالی میباشد
     *
     * `Mobile_Empty` (16)
     */
    case Mobile_Empty = 16;

    /**
     * لیست شماره موبایل خالی میباشد
     *
     * `Mobiles_Empty` (17)
     */
    case Mobiles_Empty = 17;

    /**
     * عنوان خالی میباشد
     *
     * `Title_Empty` (18)
     */
    case Title_Empty = 18;

    /**
     * نام یا نام خانوادگی خالی میباشد
     *
     * `FirstNameOrLastName_Empty` (19)
     */
    case FirstNameOrLastName_Empty = 19;

    /**
     * آدرس URL خالی میباشد
     *
     * `URLAddress_Empty` (20)
     */
    case URLAddress_Empty = 20;

    /**
     * نام کاربری ویا گذرواژه اشتباه میباشد
     *
     * `UserNameOrPassword_Invalid` (100)
     */
    case UserNameOrPassword_Invalid = 100;

    /**
     * شماره موبایل اشتباه یا لیست سیاه میباشد
     *
     * `Mobile_Invalid` (101)
     */
    case Mobile_Invalid = 101;

    /**
     * لیست شماره موبایل اشتباه یا لیست سیاه میباشد
     *
     * `Mobiles_Invalid` (102)
     */
    case Mobiles_Invalid = 102;

    /**
     * تعداد اشتباه میباشد
     *
     * `Count_Invalid` (103)
     */
    case Count_Invalid = 103;

    /**
     * ردیف شروع اشتباه میباشد
     *
     * `FromRow_Invalid` (104)
     */
    case FromRow_Invalid = 104;

    /**
     * تاریخ شروع اشتباه میباشد
     *
     * `FromDate_Invalid` (105)
     */
    case FromDate_Invalid = 105;

    /**
     * زمان شروع اشتباه میباشد
     *
     * `FromDateTime_Invalid` (106)
     */
    case FromDateTime_Invalid = 106;

    /**
     * تاریخ پایان اشتباه میباشد
     *
     * `ToDate_Invalid` (107)
     */
    case ToDate_Invalid = 107;

    /**
     * زمان پایان اشتباه میباشد
     *
     * `ToDateTime_Invalid` (108)
     */
    case ToDateTime_Invalid = 108;

    /**
     * تاریخ شروع جلوتر از تاریخ پایان میباشد
     *
     * `FromDateIsAfterThanToDate` (109)
     */
    case FromDateIsAfterThanToDate = 109;

    /**
     * زمان شروع جلوتر از زمان پایان میباشد
     *
     * `FromDateTimeIsAfterThanToDateTime` (110)
     */
    case FromDateTimeIsAfterThanToDateTime = 110;

    /**
     * کد پیام اشتباه میباشد
     *
     * `MessageID_Invalid` (111)
     */
    case MessageID_Invalid = 111;

    /**
     * کد بانک اشتباه میباشد
     *
     * `BulkID_Invalid` (112)
     */
    case BulkID_Invalid = 112;

    /**
     * کد مخاطب اشتباه میباشد
     *
     * `ContactID_Invalid` (113)
     */
    case ContactID_Invalid = 113;

    /**
     * کد گروه مخاطب اشتباه میباشد
     *
     * `ContactGroupID_Invalid` (114)
     */
    case ContactGroupID_Invalid = 114;

    /**
     * کد ارسال دورهای اشتباه میباشد
     *
     * `CourseID_Invalid` (115)
     */
    case CourseID_Invalid = 115;

    /**
     * کد گروه ارسال دورهای اشتباه میباشد
     *
     * `CourseGroupID_Invalid` (116)
     */
    case CourseGroupID_Invalid = 116;

    /**
     * آدرس URL تکراری میباشد
     *
     * `URLAddress_Duplicate` (117)
     */
    case URLAddress_Duplicate = 117;

    /**
     * کد انتقال دلیوری پیام اشتباه میباشد
     *
     * `RelayMessageDeliveryID_Invalid` (118)
     */
    case RelayMessageDeliveryID_Invalid = 118;

    /**
     * کد انتقال دریافت پیام اشتباه میباشد
     *
     * `RelayRecieveMessageID_Invalid` (119)
     */
    case RelayRecieveMessageID_Invalid = 119;

    /**
     * طول اشتباه میباشد
     *
     * `Length_Invalid` (120)
     */
    case Length_Invalid = 120;

    /**
     * طول بیستر از حداکثر میباشد
     *
     * `Length_Exceeded` (121)
     */
    case Length_Exceeded = 121;

    /**
     * خطای سرور
     *
     * `ServerError` (500)
     */
    case ServerError = 500;

    /**
     * سامانه غیرفعال میباشد
     *
     * `System_Disabled` (-300)
     */
    case System_Disabled = -300;

    /**
     * متد غیرمجاز
     *
     * `Token_NotAllowMethod` (-208)
     */
    case Token_NotAllowMethod = -208;

    /**
     * آی پی غیرمجاز
     *
     * `Token_NotAllowIP` (-207)
     */
    case Token_NotAllowIP = -207;

    /**
     * توکن منقضی شده است
     *
     * `Token_Expired` (-204)
     */
    case Token_Expired = -204;

    /**
     * توکن غیرفعال است
     *
     * `Token_Disabled` (-203)
     */
    case Token_Disabled = -203;

    /**
     * توکن اشتباه میباشد
     *
     * `Token_Invalid` (-202)
     */
    case Token_Invalid = -202;

    /**
     * توکن وجود ندارد
     *
     * `Token_NotExists` (-201)
     */
    case Token_NotExists = -201;

    /**
     * عدم مجوز استفاده از پروتکل HTTP
     *
     * `User_NotAllowHttp` (-109)
     */
    case User_NotAllowHttp = -109;

    /**
     * متد غیرمجاز
     *
     * `User_NotAllowMethod` (-108)
     */
    case User_NotAllowMethod = -108;

    /**
     * آی پی غیرمجاز
     *
     * `User_NotAllowIP` (-107)
     */
    case User_NotAllowIP = -107;

    /**
     * عدم مجوز استفاده از وب سرویس
     *
     * `User_NotAllowWebService` (-106)
     */
    case User_NotAllowWebService = -106;

    /**
     * عدم مجوز استفاده از وب سرویس
     *
     * `User_WebServiceBanned` (-105)
     */
    case User_WebServiceBanned = -105;

    /**
     * کاربری منقضی شده است
     *
     * `User_Expired` (-104)
     */
    case User_Expired = -104;

    /**
     * کاربری غیرفعال میباشد
     *
     * `User_Disabled` (-103)
     */
    case User_Disabled = -103;

    /**
     * کاربری احراز هویت ندارد
     *
     * `User_MobileNotVerified` (-102)
     */
    case User_MobileNotVerified = -102;

    /**
     * نام کاربری یا گذرواژه اشتباه میباشد
     *
     * `User_NotExists` (-1)
     */
    case User_NotExists = -1;

    /** The version of the web service that the codes belong to. */
    public const API_VERSION = 'v1';

    /** The day on which the vendor last updated the list of codes, `YYYY-MM-DD`. */
    public const SPEC_DATE = '2025-10-20';

    /** The SHA-256 of the page from which this file was generated. */
    public const SPEC_SHA256 = '431038989c5c942409e4de5c432dd40d090502b0a2d7be2eff055d88262af486';

    /**
     * Reads the status from what the web service answered, and never throws.
     *
     * The payload may be the body as text (the JSON object, the JSON string or the bare title that some endpoints
     * answer), anything Stringable such as a PSR-7 body, the decoded array or object, an integer, or a status.
     * Only the top-level `Status` counts. Whatever names no status of this list is an {@see UnknownAmootStatus}.
     */
    public static function tryParse(mixed $payload): self|UnknownAmootStatus
    {
        if ($payload instanceof self || $payload instanceof UnknownAmootStatus) {
            return $payload;
        }
        try {
            $wire = WireValue::of($payload);
        } catch (\Throwable) {
            // The payload is an object of the caller's whose own methods throw: it names no status.
            $wire = null;
        }
        if ($wire instanceof self) {
            return $wire;
        }

        $code = WireValue::code($wire);
        $status = match (true) {
            $code !== null => self::tryFrom($code),
            is_string($wire) => self::tryFromTitle($wire),
            default => null,
        };

        return $status ?? new UnknownAmootStatus($payload, $code, WireValue::title($wire));
    }

    /**
     * Returns without a word if the payload means success.
     *
     * @throws AmootStatusException if it means anything else
     */
    public static function assertSuccess(mixed $payload): void
    {
        $status = self::tryParse($payload);
        if (!$status->isSuccess()) {
            throw new AmootStatusException($status);
        }
    }

    /**
     * Returns the status with this title, in exact case.
     *
     * @throws \ValueError if there is none
     */
    public static function fromTitle(string $title): self
    {
        return self::tryFromTitle($title)
            ?? throw new \ValueError(sprintf('%s is not a title of %s', json_encode($title), self::class));
    }

    /**
     * Returns the status with this title, in exact case, or null.
     */
    public static function tryFromTitle(string $title): ?self
    {
        return match ($title) {
            'Failed' => self::Failed,
            'Success' => self::Success,
            'AccountIsDemo' => self::AccountIsDemo,
            'CreditNotEnough' => self::CreditNotEnough,
            'LineNumber_NotExist' => self::LineNumber_NotExist,
            'BackupLineNumber_NotExist' => self::BackupLineNumber_NotExist,
            'Avanak_NotAvailable' => self::Avanak_NotAvailable,
            'UserName_Empty' => self::UserName_Empty,
            'Password_Empty' => self::Password_Empty,
            'LineNumber_Empty' => self::LineNumber_Empty,
            'BackupLineNumber_Empty' => self::BackupLineNumber_Empty,
            'SMSMessageText_Empty' => self::SMSMessageText_Empty,
            'AvanakMessageText_Empty' => self::AvanakMessageText_Empty,
            'Mobile_Empty' => self::Mobile_Empty,
            'Mobiles_Empty' => self::Mobiles_Empty,
            'Title_Empty' => self::Title_Empty,
            'FirstNameOrLastName_Empty' => self::FirstNameOrLastName_Empty,
            'URLAddress_Empty' => self::URLAddress_Empty,
            'UserNameOrPassword_Invalid' => self::UserNameOrPassword_Invalid,
            'Mobile_Invalid' => self::Mobile_Invalid,
            'Mobiles_Invalid' => self::Mobiles_Invalid,
            'Count_Invalid' => self::Count_Invalid,
            'FromRow_Invalid' => self::FromRow_Invalid,
            'FromDate_Invalid' => self::FromDate_Invalid,
            'FromDateTime_Invalid' => self::FromDateTime_Invalid,
            'ToDate_Invalid' => self::ToDate_Invalid,
            'ToDateTime_Invalid' => self::ToDateTime_Invalid,
            'FromDateIsAfterThanToDate' => self::FromDateIsAfterThanToDate,
            'FromDateTimeIsAfterThanToDateTime' => self::FromDateTimeIsAfterThanToDateTime,
            'MessageID_Invalid' => self::MessageID_Invalid,
            'BulkID_Invalid' => self::BulkID_Invalid,
            'ContactID_Invalid' => self::ContactID_Invalid,
            'ContactGroupID_Invalid' => self::ContactGroupID_Invalid,
            'CourseID_Invalid' => self::CourseID_Invalid,
            'CourseGroupID_Invalid' => self::CourseGroupID_Invalid,
            'URLAddress_Duplicate' => self::URLAddress_Duplicate,
            'RelayMessageDeliveryID_Invalid' => self::RelayMessageDeliveryID_Invalid,
            'RelayRecieveMessageID_Invalid' => self::RelayRecieveMessageID_Invalid,
            'Length_Invalid' => self::Length_Invalid,
            'Length_Exceeded' => self::Length_Exceeded,
            'ServerError' => self::ServerError,
            'System_Disabled' => self::System_Disabled,
            'Token_NotAllowMethod' => self::Token_NotAllowMethod,
            'Token_NotAllowIP' => self::Token_NotAllowIP,
            'Token_Expired' => self::Token_Expired,
            'Token_Disabled' => self::Token_Disabled,
            'Token_Invalid' => self::Token_Invalid,
            'Token_NotExists' => self::Token_NotExists,
            'User_NotAllowHttp' => self::User_NotAllowHttp,
            'User_NotAllowMethod' => self::User_NotAllowMethod,
            'User_NotAllowIP' => self::User_NotAllowIP,
            'User_NotAllowWebService' => self::User_NotAllowWebService,
            'User_WebServiceBanned' => self::User_WebServiceBanned,
            'User_Expired' => self::User_Expired,
            'User_Disabled' => self::User_Disabled,
            'User_MobileNotVerified' => self::User_MobileNotVerified,
            'User_NotExists' => self::User_NotExists,
            default => null,
        };
    }

    /**
     * Returns the numeric code, the same as `->value`.
     */
    public function code(): int
    {
        return $this->value;
    }

    /**
     * Returns the title as the web service spells it.
     */
    public function title(): string
    {
        return $this->name;
    }

    /**
     * Returns the Persian description.
     */
    public function description(): string
    {
        return match ($this) {
            self::Failed => 'عملیات ناموفق',
            self::Success => 'عملیات موفق',
            self::AccountIsDemo => 'کاربری دمو میباشد',
            self::CreditNotEnough => 'اعتبار کافی نمیباشد',
            self::LineNumber_NotExist => 'خط ارسال وجود ندارد',
            self::BackupLineNumber_NotExist => 'خط ارسال پشتیبان وجود ندارد',
            self::Avanak_NotAvailable => 'سرویس آوانک در دسترس نمیباشد',
            self::UserName_Empty => 'نام کاربری خالی میباشد',
            self::Password_Empty => 'گذرواژه خالی میباشد',
            self::LineNumber_Empty => 'خط ارسال خالی میباشد',
            self::BackupLineNumber_Empty => 'خط ارسال پشتیبان خالی میباشد',
            self::SMSMessageText_Empty => 'متن پیامک خالی میباشد',
            self::AvanakMessageText_Empty => 'متن پیام صوتی خالی میباشد',
            self::Mobile_Empty => 'شماره موبایل خالی میباشد',
            self::Mobiles_Empty => 'لیست شماره موبایل خالی میباشد',
            self::Title_Empty => 'عنوان خالی میباشد',
            self::FirstNameOrLastName_Empty => 'نام یا نام خانوادگی خالی میباشد',
            self::URLAddress_Empty => 'آدرس URL خالی میباشد',
            self::UserNameOrPassword_Invalid => 'نام کاربری ویا گذرواژه اشتباه میباشد',
            self::Mobile_Invalid => 'شماره موبایل اشتباه یا لیست سیاه میباشد',
            self::Mobiles_Invalid => 'لیست شماره موبایل اشتباه یا لیست سیاه میباشد',
            self::Count_Invalid => 'تعداد اشتباه میباشد',
            self::FromRow_Invalid => 'ردیف شروع اشتباه میباشد',
            self::FromDate_Invalid => 'تاریخ شروع اشتباه میباشد',
            self::FromDateTime_Invalid => 'زمان شروع اشتباه میباشد',
            self::ToDate_Invalid => 'تاریخ پایان اشتباه میباشد',
            self::ToDateTime_Invalid => 'زمان پایان اشتباه میباشد',
            self::FromDateIsAfterThanToDate => 'تاریخ شروع جلوتر از تاریخ پایان میباشد',
            self::FromDateTimeIsAfterThanToDateTime => 'زمان شروع جلوتر از زمان پایان میباشد',
            self::MessageID_Invalid => 'کد پیام اشتباه میباشد',
            self::BulkID_Invalid => 'کد بانک اشتباه میباشد',
            self::ContactID_Invalid => 'کد مخاطب اشتباه میباشد',
            self::ContactGroupID_Invalid => 'کد گروه مخاطب اشتباه میباشد',
            self::CourseID_Invalid => 'کد ارسال دورهای اشتباه میباشد',
            self::CourseGroupID_Invalid => 'کد گروه ارسال دورهای اشتباه میباشد',
            self::URLAddress_Duplicate => 'آدرس URL تکراری میباشد',
            self::RelayMessageDeliveryID_Invalid => 'کد انتقال دلیوری پیام اشتباه میباشد',
            self::RelayRecieveMessageID_Invalid => 'کد انتقال دریافت پیام اشتباه میباشد',
            self::Length_Invalid => 'طول اشتباه میباشد',
            self::Length_Exceeded => 'طول بیستر از حداکثر میباشد',
            self::ServerError => 'خطای سرور',
            self::System_Disabled => 'سامانه غیرفعال میباشد',
            self::Token_NotAllowMethod => 'متد غیرمجاز',
            self::Token_NotAllowIP => 'آی پی غیرمجاز',
            self::Token_Expired => 'توکن منقضی شده است',
            self::Token_Disabled => 'توکن غیرفعال است',
            self::Token_Invalid => 'توکن اشتباه میباشد',
            self::Token_NotExists => 'توکن وجود ندارد',
            self::User_NotAllowHttp => 'عدم مجوز استفاده از پروتکل HTTP',
            self::User_NotAllowMethod => 'متد غیرمجاز',
            self::User_NotAllowIP => 'آی پی غیرمجاز',
            self::User_NotAllowWebService => 'عدم مجوز استفاده از وب سرویس',
            self::User_WebServiceBanned => 'عدم مجوز استفاده از وب سرویس',
            self::User_Expired => 'کاربری منقضی شده است',
            self::User_Disabled => 'کاربری غیرفعال میباشد',
            self::User_MobileNotVerified => 'کاربری احراز هویت ندارد',
            self::User_NotExists => 'نام کاربری یا گذرواژه اشتباه میباشد',
        };
    }

    /**
     * Tells whether this is code 1.
     */
    public function isSuccess(): bool
    {
        return $this->value === 1;
    }
}
