-- AmootSMS status codes: API v1, 2025-10-20, version 1.0.0.
-- Generated from the page with SHA-256
-- 431038989c5c942409e4de5c432dd40d090502b0a2d7be2eff055d88262af486; do not edit.
-- For SQL Server 2012 or later and Azure SQL; with sqlcmd: -I -f 65001. It can be run again and
-- again, and deletes no row.

SET NOCOUNT ON;
SET XACT_ABORT ON;

IF OBJECT_ID(N'amoot_status', N'U') IS NULL
BEGIN
  CREATE TABLE amoot_status (
    code int NOT NULL PRIMARY KEY,
    title varchar(255) COLLATE Latin1_General_BIN2 NOT NULL UNIQUE,
    description nvarchar(max) COLLATE Latin1_General_BIN2 NOT NULL
  );
END;

DECLARE @page TABLE (
  code int NOT NULL PRIMARY KEY,
  title varchar(255) COLLATE Latin1_General_BIN2 NOT NULL,
  description nvarchar(max) COLLATE Latin1_General_BIN2 NOT NULL
);

INSERT INTO @page (code, title, description) VALUES (0, 'Failed', N'عملیات ناموفق');
INSERT INTO @page (code, title, description) VALUES (1, 'Success', N'عملیات موفق');
INSERT INTO @page (code, title, description) VALUES (2, 'AccountIsDemo', N'کاربری دمو میباشد');
INSERT INTO @page (code, title, description) VALUES (4, 'CreditNotEnough', N'اعتبار کافی نمیباشد');
INSERT INTO @page (code, title, description) VALUES (5, 'LineNumber_NotExist', N'خط ارسال وجود ندارد');
INSERT INTO @page (code, title, description) VALUES (6, 'BackupLineNumber_NotExist', N'خط ارسال پشتیبان وجود ندارد');
INSERT INTO @page (code, title, description) VALUES (7, 'Avanak_NotAvailable', N'سرویس آوانک در دسترس نمیباشد');
INSERT INTO @page (code, title, description) VALUES (10, 'UserName_Empty', N'نام کاربری خالی میباشد');
INSERT INTO @page (code, title, description) VALUES (11, 'Password_Empty', N'گذرواژه خالی میباشد');
INSERT INTO @page (code, title, description) VALUES (12, 'LineNumber_Empty', N'خط ارسال خالی میباشد');
INSERT INTO @page (code, title, description) VALUES (13, 'BackupLineNumber_Empty', N'خط ارسال پشتیبان خالی میباشد');
INSERT INTO @page (code, title, description) VALUES (14, 'SMSMessageText_Empty', N'متن پیامک خالی میباشد');
INSERT INTO @page (code, title, description) VALUES (15, 'AvanakMessageText_Empty', N'متن پیام صوتی خالی میباشد');
INSERT INTO @page (code, title, description) VALUES (16, 'Mobile_Empty', N'شماره موبایل خالی میباشد');
INSERT INTO @page (code, title, description) VALUES (17, 'Mobiles_Empty', N'لیست شماره موبایل خالی میباشد');
INSERT INTO @page (code, title, description) VALUES (18, 'Title_Empty', N'عنوان خالی میباشد');
INSERT INTO @page (code, title, description) VALUES (19, 'FirstNameOrLastName_Empty', N'نام یا نام خانوادگی خالی میباشد');
INSERT INTO @page (code, title, description) VALUES (20, 'URLAddress_Empty', N'آدرس URL خالی میباشد');
INSERT INTO @page (code, title, description) VALUES (100, 'UserNameOrPassword_Invalid', N'نام کاربری ویا گذرواژه اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (101, 'Mobile_Invalid', N'شماره موبایل اشتباه یا لیست سیاه میباشد');
INSERT INTO @page (code, title, description) VALUES (102, 'Mobiles_Invalid', N'لیست شماره موبایل اشتباه یا لیست سیاه میباشد');
INSERT INTO @page (code, title, description) VALUES (103, 'Count_Invalid', N'تعداد اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (104, 'FromRow_Invalid', N'ردیف شروع اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (105, 'FromDate_Invalid', N'تاریخ شروع اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (106, 'FromDateTime_Invalid', N'زمان شروع اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (107, 'ToDate_Invalid', N'تاریخ پایان اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (108, 'ToDateTime_Invalid', N'زمان پایان اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (109, 'FromDateIsAfterThanToDate', N'تاریخ شروع جلوتر از تاریخ پایان میباشد');
INSERT INTO @page (code, title, description) VALUES (110, 'FromDateTimeIsAfterThanToDateTime', N'زمان شروع جلوتر از زمان پایان میباشد');
INSERT INTO @page (code, title, description) VALUES (111, 'MessageID_Invalid', N'کد پیام اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (112, 'BulkID_Invalid', N'کد بانک اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (113, 'ContactID_Invalid', N'کد مخاطب اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (114, 'ContactGroupID_Invalid', N'کد گروه مخاطب اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (115, 'CourseID_Invalid', N'کد ارسال دورهای اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (116, 'CourseGroupID_Invalid', N'کد گروه ارسال دورهای اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (117, 'URLAddress_Duplicate', N'آدرس URL تکراری میباشد');
INSERT INTO @page (code, title, description) VALUES (118, 'RelayMessageDeliveryID_Invalid', N'کد انتقال دلیوری پیام اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (119, 'RelayRecieveMessageID_Invalid', N'کد انتقال دریافت پیام اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (120, 'Length_Invalid', N'طول اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (121, 'Length_Exceeded', N'طول بیستر از حداکثر میباشد');
INSERT INTO @page (code, title, description) VALUES (500, 'ServerError', N'خطای سرور');
INSERT INTO @page (code, title, description) VALUES (-300, 'System_Disabled', N'سامانه غیرفعال میباشد');
INSERT INTO @page (code, title, description) VALUES (-208, 'Token_NotAllowMethod', N'متد غیرمجاز');
INSERT INTO @page (code, title, description) VALUES (-207, 'Token_NotAllowIP', N'آی پی غیرمجاز');
INSERT INTO @page (code, title, description) VALUES (-204, 'Token_Expired', N'توکن منقضی شده است');
INSERT INTO @page (code, title, description) VALUES (-203, 'Token_Disabled', N'توکن غیرفعال است');
INSERT INTO @page (code, title, description) VALUES (-202, 'Token_Invalid', N'توکن اشتباه میباشد');
INSERT INTO @page (code, title, description) VALUES (-201, 'Token_NotExists', N'توکن وجود ندارد');
INSERT INTO @page (code, title, description) VALUES (-109, 'User_NotAllowHttp', N'عدم مجوز استفاده از پروتکل HTTP');
INSERT INTO @page (code, title, description) VALUES (-108, 'User_NotAllowMethod', N'متد غیرمجاز');
INSERT INTO @page (code, title, description) VALUES (-107, 'User_NotAllowIP', N'آی پی غیرمجاز');
INSERT INTO @page (code, title, description) VALUES (-106, 'User_NotAllowWebService', N'عدم مجوز استفاده از وب سرویس');
INSERT INTO @page (code, title, description) VALUES (-105, 'User_WebServiceBanned', N'عدم مجوز استفاده از وب سرویس');
INSERT INTO @page (code, title, description) VALUES (-104, 'User_Expired', N'کاربری منقضی شده است');
INSERT INTO @page (code, title, description) VALUES (-103, 'User_Disabled', N'کاربری غیرفعال میباشد');
INSERT INTO @page (code, title, description) VALUES (-102, 'User_MobileNotVerified', N'کاربری احراز هویت ندارد');
INSERT INTO @page (code, title, description) VALUES (-1, 'User_NotExists', N'نام کاربری یا گذرواژه اشتباه میباشد');

BEGIN TRANSACTION;

-- A title that the page now gives to another code gives way first: two codes may have swapped theirs.
-- "@" stands in no title of the page, so what is left of the old one meets no value of a log.
UPDATE known SET title = known.title + '@' + CAST(known.code AS varchar(11))
FROM amoot_status AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @page AS page ON page.title = known.title AND page.code <> known.code;

-- Only what differs is written.
UPDATE known SET title = page.title, description = page.description
FROM amoot_status AS known
JOIN @page AS page ON page.code = known.code
WHERE page.title <> known.title OR page.description <> known.description;

INSERT INTO amoot_status (code, title, description)
SELECT page.code, page.title, page.description FROM @page AS page
WHERE NOT EXISTS (
  SELECT 1 FROM amoot_status AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.code = page.code
);

COMMIT TRANSACTION;
