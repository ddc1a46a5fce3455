// The status codes of the AmootSMS web services, API v1, each a constant of its own.
// Generated from the published page of 2025-10-20. Do not edit.

/** عملیات ناموفق — `Failed` (0) */
export const Failed = 0;
/** عملیات موفق — `Success` (1) */
export const Success = 1;
/** کاربری دمو میباشد — `AccountIsDemo` (2) */
export const AccountIsDemo = 2;
/** اعتبار کافی نمیباشد — `CreditNotEnough` (4) */
export const CreditNotEnough = 4;
/** خط ارسال وجود ندارد — `LineNumber_NotExist` (5) */
export const LineNumber_NotExist = 5;
/** خط ارسال پشتیبان وجود ندارد — `BackupLineNumber_NotExist` (6) */
export const BackupLineNumber_NotExist = 6;
/** سرویس آوانک در دسترس نمیباشد — `Avanak_NotAvailable` (7) */
export const Avanak_NotAvailable = 7;
/** نام کاربری خالی میباشد — `UserName_Empty` (10) */
export const UserName_Empty = 10;
/** گذرواژه خالی میباشد — `Password_Empty` (11) */
export const Password_Empty = 11;
/** خط ارسال خالی میباشد — `LineNumber_Empty` (12) */
export const LineNumber_Empty = 12;
/** خط ارسال پشتیبان خالی میباشد — `BackupLineNumber_Empty` (13) */
export const BackupLineNumber_Empty = 13;
/** متن پیامک خالی میباشد — `SMSMessageText_Empty` (14) */
export const SMSMessageText_Empty = 14;
/** متن پیام صوتی خالی میباشد — `AvanakMessageText_Empty` (15) */
export const AvanakMessageText_Empty = 15;
/** شماره موبایل خالی میباشد — `Mobile_Empty` (16) */
export const Mobile_Empty = 16;
/** لیست شماره موبایل خالی میباشد — `Mobiles_Empty` (17) */
export const Mobiles_Empty = 17;
/** عنوان خالی میباشد — `Title_Empty` (18) */
export const Title_Empty = 18;
/** نام یا نام خانوادگی خالی میباشد — `FirstNameOrLastName_Empty` (19) */
export const FirstNameOrLastName_Empty = 19;
/** آدرس URL خالی میباشد — `URLAddress_Empty` (20) */
export const URLAddress_Empty = 20;
/** نام کاربری ویا گذرواژه اشتباه میباشد — `UserNameOrPassword_Invalid` (100) */
export const UserNameOrPassword_Invalid = 100;
/** شماره موبایل اشتباه یا لیست سیاه میباشد — `Mobile_Invalid` (101) */
export const Mobile_Invalid = 101;
/** لیست شماره موبایل اشتباه یا لیست سیاه میباشد — `Mobiles_Invalid` (102) */
export const Mobiles_Invalid = 102;
/** تعداد اشتباه میباشد — `Count_Invalid` (103) */
export const Count_Invalid = 103;
/** ردیف شروع اشتباه میباشد — `FromRow_Invalid` (104) */
export const FromRow_Invalid = 104;
/** تاریخ شروع اشتباه میباشد — `FromDate_Invalid` (105) */
export const FromDate_Invalid = 105;
/** زمان شروع اشتباه میباشد — `FromDateTime_Invalid` (106) */
export const FromDateTime_Invalid = 106;
/** تاریخ پایان اشتباه میباشد — `ToDate_Invalid` (107) */
export const ToDate_Invalid = 107;
/** زمان پایان اشتباه میباشد — `ToDateTime_Invalid` (108) */
export const ToDateTime_Invalid = 108;
/** تاریخ شروع جلوتر از تاریخ پایان میباشد — `FromDateIsAfterThanToDate` (109) */
export const FromDateIsAfterThanToDate = 109;
/** زمان شروع جلوتر از زمان پایان میباشد — `FromDateTimeIsAfterThanToDateTime` (110) */
export const FromDateTimeIsAfterThanToDateTime = 110;
/** کد پیام اشتباه میباشد — `MessageID_Invalid` (111) */
export const MessageID_Invalid = 111;
/** کد بانک اشتباه میباشد — `BulkID_Invalid` (112) */
export const BulkID_Invalid = 112;
/** کد مخاطب اشتباه میباشد — `ContactID_Invalid` (113) */
export const ContactID_Invalid = 113;
/** کد گروه مخاطب اشتباه میباشد — `ContactGroupID_Invalid` (114) */
export const ContactGroupID_Invalid = 114;
/** کد ارسال دورهای اشتباه میباشد — `CourseID_Invalid` (115) */
export const CourseID_Invalid = 115;
/** کد گروه ارسال دورهای اشتباه میباشد — `CourseGroupID_Invalid` (116) */
export const CourseGroupID_Invalid = 116;
/** آدرس URL تکراری میباشد — `URLAddress_Duplicate` (117) */
export const URLAddress_Duplicate = 117;
/** کد انتقال دلیوری پیام اشتباه میباشد — `RelayMessageDeliveryID_Invalid` (118) */
export const RelayMessageDeliveryID_Invalid = 118;
/** کد انتقال دریافت پیام اشتباه میباشد — `RelayRecieveMessageID_Invalid` (119) */
export const RelayRecieveMessageID_Invalid = 119;
/** طول اشتباه میباشد — `Length_Invalid` (120) */
export const Length_Invalid = 120;
/** طول بیستر از حداکثر میباشد — `Length_Exceeded` (121) */
export const Length_Exceeded = 121;
/** خطای سرور — `ServerError` (500) */
export const ServerError = 500;
/** سامانه غیرفعال میباشد — `System_Disabled` (-300) */
export const System_Disabled = -300;
/** متد غیرمجاز — `Token_NotAllowMethod` (-208) */
export const Token_NotAllowMethod = -208;
/** آی پی غیرمجاز — `Token_NotAllowIP` (-207) */
export const Token_NotAllowIP = -207;
/** توکن منقضی شده است — `Token_Expired` (-204) */
export const Token_Expired = -204;
/** توکن غیرفعال است — `Token_Disabled` (-203) */
export const Token_Disabled = -203;
/** توکن اشتباه میباشد — `Token_Invalid` (-202) */
export const Token_Invalid = -202;
/** توکن وجود ندارد — `Token_NotExists` (-201) */
export const Token_NotExists = -201;
/** عدم مجوز استفاده از پروتکل HTTP — `User_NotAllowHttp` (-109) */
export const User_NotAllowHttp = -109;
/** متد غیرمجاز — `User_NotAllowMethod` (-108) */
export const User_NotAllowMethod = -108;
/** آی پی غیرمجاز — `User_NotAllowIP` (-107) */
export const User_NotAllowIP = -107;
/** عدم مجوز استفاده از وب سرویس — `User_NotAllowWebService` (-106) */
export const User_NotAllowWebService = -106;
/** عدم مجوز استفاده از وب سرویس — `User_WebServiceBanned` (-105) */
export const User_WebServiceBanned = -105;
/** کاربری منقضی شده است — `User_Expired` (-104) */
export const User_Expired = -104;
/** کاربری غیرفعال میباشد — `User_Disabled` (-103) */
export const User_Disabled = -103;
/** کاربری احراز هویت ندارد — `User_MobileNotVerified` (-102) */
export const User_MobileNotVerified = -102;
/** نام کاربری یا گذرواژه اشتباه میباشد — `User_NotExists` (-1) */
export const User_NotExists = -1;
