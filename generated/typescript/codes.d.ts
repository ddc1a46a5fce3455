// The status codes of the AmootSMS web services, API v1, each a constant of its own.
// Generated from the published page of 2025-10-20. Do not edit.

/** عملیات ناموفق — `Failed` (0) */
export declare const Failed: 0;
/** عملیات موفق — `Success` (1) */
export declare const Success: 1;
/** کاربری دمو میباشد — `AccountIsDemo` (2) */
export declare const AccountIsDemo: 2;
/** اعتبار کافی نمیباشد — `CreditNotEnough` (4) */
export declare const CreditNotEnough: 4;
/** خط ارسال وجود ندارد — `LineNumber_NotExist` (5) */
export declare const LineNumber_NotExist: 5;
/** خط ارسال پشتیبان وجود ندارد — `BackupLineNumber_NotExist` (6) */
export declare const BackupLineNumber_NotExist: 6;
/** سرویس آوانک در دسترس نمیباشد — `Avanak_NotAvailable` (7) */
export declare const Avanak_NotAvailable: 7;
/** نام کاربری خالی میباشد — `UserName_Empty` (10) */
export declare const UserName_Empty: 10;
/** گذرواژه خالی میباشد — `Password_Empty` (11) */
export declare const Password_Empty: 11;
/** خط ارسال خالی میباشد — `LineNumber_Empty` (12) */
export declare const LineNumber_Empty: 12;
/** خط ارسال پشتیبان خالی میباشد — `BackupLineNumber_Empty` (13) */
export declare const BackupLineNumber_Empty: 13;
/** متن پیامک خالی میباشد — `SMSMessageText_Empty` (14) */
export declare const SMSMessageText_Empty: 14;
/** متن پیام صوتی خالی میباشد — `AvanakMessageText_Empty` (15) */
export declare const AvanakMessageText_Empty: 15;
/** شماره موبایل خالی میباشد — `Mobile_Empty` (16) */
export declare const Mobile_Empty: 16;
/** لیست شماره موبایل خالی میباشد — `Mobiles_Empty` (17) */
export declare const Mobiles_Empty: 17;
/** عنوان خالی میباشد — `Title_Empty` (18) */
export declare const Title_Empty: 18;
/** نام یا نام خانوادگی خالی میباشد — `FirstNameOrLastName_Empty` (19) */
export declare const FirstNameOrLastName_Empty: 19;
/** آدرس URL خالی میباشد — `URLAddress_Empty` (20) */
export declare const URLAddress_Empty: 20;
/** نام کاربری ویا گذرواژه اشتباه میباشد — `UserNameOrPassword_Invalid` (100) */
export declare const UserNameOrPassword_Invalid: 100;
/** شماره موبایل اشتباه یا لیست سیاه میباشد — `Mobile_Invalid` (101) */
export declare const Mobile_Invalid: 101;
/** لیست شماره موبایل اشتباه یا لیست سیاه میباشد — `Mobiles_Invalid` (102) */
export declare const Mobiles_Invalid: 102;
/** تعداد اشتباه میباشد — `Count_Invalid` (103) */
export declare const Count_Invalid: 103;
/** ردیف شروع اشتباه میباشد — `FromRow_Invalid` (104) */
export declare const FromRow_Invalid: 104;
/** تاریخ شروع اشتباه میباشد — `FromDate_Invalid` (105) */
export declare const FromDate_Invalid: 105;
/** زمان شروع اشتباه میباشد — `FromDateTime_Invalid` (106) */
export declare const FromDateTime_Invalid: 106;
/** تاریخ پایان اشتباه میباشد — `ToDate_Invalid` (107) */
export declare const ToDate_Invalid: 107;
/** زمان پایان اشتباه میباشد — `ToDateTime_Invalid` (108) */
export declare const ToDateTime_Invalid: 108;
/** تاریخ شروع جلوتر از تاریخ پایان میباشد — `FromDateIsAfterThanToDate` (109) */
export declare const FromDateIsAfterThanToDate: 109;
/** زمان شروع جلوتر از زمان پایان میباشد — `FromDateTimeIsAfterThanToDateTime` (110) */
export declare const FromDateTimeIsAfterThanToDateTime: 110;
/** کد پیام اشتباه میباشد — `MessageID_Invalid` (111) */
export declare const MessageID_Invalid: 111;
/** کد بانک اشتباه میباشد — `BulkID_Invalid` (112) */
export declare const BulkID_Invalid: 112;
/** کد مخاطب اشتباه میباشد — `ContactID_Invalid` (113) */
export declare const ContactID_Invalid: 113;
/** کد گروه مخاطب اشتباه میباشد — `ContactGroupID_Invalid` (114) */
export declare const ContactGroupID_Invalid: 114;
/** کد ارسال دورهای اشتباه میباشد — `CourseID_Invalid` (115) */
export declare const CourseID_Invalid: 115;
/** کد گروه ارسال دورهای اشتباه میباشد — `CourseGroupID_Invalid` (116) */
export declare const CourseGroupID_Invalid: 116;
/** آدرس URL تکراری میباشد — `URLAddress_Duplicate` (117) */
export declare const URLAddress_Duplicate: 117;
/** کد انتقال دلیوری پیام اشتباه میباشد — `RelayMessageDeliveryID_Invalid` (118) */
export declare const RelayMessageDeliveryID_Invalid: 118;
/** کد انتقال دریافت پیام اشتباه میباشد — `RelayRecieveMessageID_Invalid` (119) */
export declare const RelayRecieveMessageID_Invalid: 119;
/** طول اشتباه میباشد — `Length_Invalid` (120) */
export declare const Length_Invalid: 120;
/** طول بیستر از حداکثر میباشد — `Length_Exceeded` (121) */
export declare const Length_Exceeded: 121;
/** خطای سرور — `ServerError` (500) */
export declare const ServerError: 500;
/** سامانه غیرفعال میباشد — `System_Disabled` (-300) */
export declare const System_Disabled: -300;
/** متد غیرمجاز — `Token_NotAllowMethod` (-208) */
export declare const Token_NotAllowMethod: -208;
/** آی پی غیرمجاز — `Token_NotAllowIP` (-207) */
export declare const Token_NotAllowIP: -207;
/** توکن منقضی شده است — `Token_Expired` (-204) */
export declare const Token_Expired: -204;
/** توکن غیرفعال است — `Token_Disabled` (-203) */
export declare const Token_Disabled: -203;
/** توکن اشتباه میباشد — `Token_Invalid` (-202) */
export declare const Token_Invalid: -202;
/** توکن وجود ندارد — `Token_NotExists` (-201) */
export declare const Token_NotExists: -201;
/** عدم مجوز استفاده از پروتکل HTTP — `User_NotAllowHttp` (-109) */
export declare const User_NotAllowHttp: -109;
/** متد غیرمجاز — `User_NotAllowMethod` (-108) */
export declare const User_NotAllowMethod: -108;
/** آی پی غیرمجاز — `User_NotAllowIP` (-107) */
export declare const User_NotAllowIP: -107;
/** عدم مجوز استفاده از وب سرویس — `User_NotAllowWebService` (-106) */
export declare const User_NotAllowWebService: -106;
/** عدم مجوز استفاده از وب سرویس — `User_WebServiceBanned` (-105) */
export declare const User_WebServiceBanned: -105;
/** کاربری منقضی شده است — `User_Expired` (-104) */
export declare const User_Expired: -104;
/** کاربری غیرفعال میباشد — `User_Disabled` (-103) */
export declare const User_Disabled: -103;
/** کاربری احراز هویت ندارد — `User_MobileNotVerified` (-102) */
export declare const User_MobileNotVerified: -102;
/** نام کاربری یا گذرواژه اشتباه میباشد — `User_NotExists` (-1) */
export declare const User_NotExists: -1;
