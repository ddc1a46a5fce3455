-- Code generated from the page of 2024-07-30. DO NOT EDIT.
-- Sample Gateway status codes, version 1.1.0. SHA-256 of the page:
-- 068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1.
-- For SQL Server 2012 or later and Azure SQL. With sqlcmd, use -I -f 65001. The script is idempotent and does
-- not delete rows. In an open transaction, only the outer commit takes effect.

SET NOCOUNT ON;
SET XACT_ABORT ON;

BEGIN TRANSACTION;

IF OBJECT_ID(N'payment_status', N'U') IS NULL
CREATE TABLE payment_status (
  code int NOT NULL PRIMARY KEY,
  title varchar(255) COLLATE Latin1_General_BIN2 NOT NULL UNIQUE,
  description nvarchar(max) COLLATE Latin1_General_BIN2 NOT NULL,
  listed bit NOT NULL,
  package_version varchar(255) NOT NULL,
  page_version varchar(255),
  page_date date,
  page_sha256 varchar(255) NOT NULL
);

-- The values of a status in API responses: its code as digits, and all its titles.
IF OBJECT_ID(N'payment_status_wire', N'U') IS NULL
CREATE TABLE payment_status_wire (
  wire nvarchar(255) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  code int NOT NULL
);

DECLARE @page TABLE (
  code int NOT NULL PRIMARY KEY,
  title varchar(255) COLLATE Latin1_General_BIN2 NOT NULL,
  description nvarchar(max) COLLATE Latin1_General_BIN2 NOT NULL,
  listed bit NOT NULL DEFAULT 1,
  package_version varchar(255) NOT NULL DEFAULT '1.1.0',
  page_version varchar(255),
  page_date date DEFAULT '2024-07-30',
  page_sha256 varchar(255) NOT NULL DEFAULT '068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1'
);

DECLARE @wire TABLE (
  wire nvarchar(255) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  code int NOT NULL
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

INSERT INTO @wire (wire, code) SELECT title, code FROM @page;
INSERT INTO @wire (wire, code) SELECT CAST(code AS varchar(11)), code FROM @page;
INSERT INTO @wire (wire, code) SELECT '-0', code FROM @page WHERE code = 0;

-- If a title moved to another code, rename the old row first, because two codes may have swapped titles.
-- Titles do not contain "@", so the new name does not match a value in a log.
UPDATE known SET title = known.title + '@' + CAST(known.code AS varchar(11))
FROM payment_status AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @page AS page ON page.title = known.title AND page.code <> known.code;

-- Write only rows that differ.
UPDATE known SET
  title = page.title, description = page.description, listed = page.listed,
  package_version = page.package_version, page_version = page.page_version,
  page_date = page.page_date, page_sha256 = page.page_sha256
FROM payment_status AS known
JOIN @page AS page ON page.code = known.code
WHERE EXISTS (
  SELECT page.title, page.description, page.listed, page.package_version, page.page_version, page.page_date, page.page_sha256
  EXCEPT
  SELECT known.title, known.description, known.listed, known.package_version, known.page_version, known.page_date, known.page_sha256
);

INSERT INTO payment_status (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM @page AS page
WHERE NOT EXISTS (
  SELECT 1 FROM payment_status AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.code = page.code
);

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE payment_status SET listed = 0
WHERE listed = 1 AND code NOT IN (SELECT code FROM @page);

UPDATE known SET code = page.code
FROM payment_status_wire AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @wire AS page ON page.wire = known.wire
WHERE page.code <> known.code;

INSERT INTO payment_status_wire (wire, code)
SELECT wire, code FROM @wire AS page
WHERE NOT EXISTS (
  SELECT 1 FROM payment_status_wire AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.wire = page.wire
);

COMMIT TRANSACTION;
