-- Code generated from the page of 2024-07-30. DO NOT EDIT.
-- Sample Gateway status codes, version 1.1.0. The page has the SHA-256
-- 068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1.
-- For SQL Server 2012 or later and Azure SQL; with sqlcmd: -I -f 65001. It can be run again and
-- again, and deletes no row.

SET NOCOUNT ON;
SET XACT_ABORT ON;

IF OBJECT_ID(N'payment_status', N'U') IS NULL
BEGIN
  CREATE TABLE payment_status (
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

INSERT INTO @page (code, title, description) VALUES (100, 'CODE_100', N'عملیات موفق بود');
INSERT INTO @page (code, title, description) VALUES (101, 'CODE_101', N'پرداخت پیش‌تر تأیید شده است');
INSERT INTO @page (code, title, description) VALUES (-9, 'CODE_MINUS_9', N'خطای اعتبارسنجی');
INSERT INTO @page (code, title, description) VALUES (-10, 'CODE_MINUS_10', N'شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست');
INSERT INTO @page (code, title, description) VALUES (-11, 'CODE_MINUS_11', N'پذیرنده فعال نیست');
INSERT INTO @page (code, title, description) VALUES (-12, 'CODE_MINUS_12', N'تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید');
INSERT INTO @page (code, title, description) VALUES (-15, 'CODE_MINUS_15', N'پذیرنده تعلیق شده است');
INSERT INTO @page (code, title, description) VALUES (-50, 'CODE_MINUS_50', N'مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست');
INSERT INTO @page (code, title, description) VALUES (-51, 'CODE_MINUS_51', N'پرداخت ناموفق بود');
INSERT INTO @page (code, title, description) VALUES (-54, 'CODE_MINUS_54', N'شناسهٔ پرداخت نامعتبر است');

BEGIN TRANSACTION;

-- A title that the page now gives to another code gives way first: two codes may have swapped theirs.
-- "@" stands in no title of the page, so what is left of the old one meets no value of a log.
UPDATE known SET title = known.title + '@' + CAST(known.code AS varchar(11))
FROM payment_status AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @page AS page ON page.title = known.title AND page.code <> known.code;

-- Only what differs is written.
UPDATE known SET title = page.title, description = page.description
FROM payment_status AS known
JOIN @page AS page ON page.code = known.code
WHERE page.title <> known.title OR page.description <> known.description;

INSERT INTO payment_status (code, title, description)
SELECT page.code, page.title, page.description FROM @page AS page
WHERE NOT EXISTS (
  SELECT 1 FROM payment_status AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.code = page.code
);

COMMIT TRANSACTION;
