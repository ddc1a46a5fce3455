-- Code generated from the page of 2024-07-30. DO NOT EDIT.
-- Sample Gateway status codes, version 1.1.0. SHA-256 of the page:
-- 068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1.
-- For MySQL 5.7, MariaDB 10.3 or later. The script is idempotent and does not delete rows. It starts its own
-- transaction, because MySQL commits when a table is created.

-- This file is UTF-8, regardless of the connection settings.
SET NAMES utf8mb4;

CREATE TABLE IF NOT EXISTS payment_status (
  code INT NOT NULL PRIMARY KEY,
  title VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  description TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  listed BOOLEAN NOT NULL,
  package_version VARCHAR(255) CHARACTER SET ascii NOT NULL,
  page_version VARCHAR(255) CHARACTER SET ascii,
  page_date DATE,
  page_sha256 VARCHAR(255) CHARACTER SET ascii NOT NULL
) ENGINE = InnoDB;

-- The values of a status in API responses: its code as digits, and all its titles. The type is binary, so
-- that comparisons do not ignore case and trailing spaces.
CREATE TABLE IF NOT EXISTS payment_status_wire (
  wire VARBINARY(255) NOT NULL PRIMARY KEY,
  code INT NOT NULL
) ENGINE = InnoDB;

DROP TEMPORARY TABLE IF EXISTS payment_status_page;
CREATE TEMPORARY TABLE payment_status_page (
  code INT NOT NULL PRIMARY KEY,
  title VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  description TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  listed BOOLEAN NOT NULL DEFAULT true,
  package_version VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT '1.1.0',
  page_version VARCHAR(255) CHARACTER SET ascii,
  page_date DATE DEFAULT '2024-07-30',
  page_sha256 VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT '068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1'
) ENGINE = InnoDB;

DROP TEMPORARY TABLE IF EXISTS payment_status_wire_page;
CREATE TEMPORARY TABLE payment_status_wire_page (
  wire VARBINARY(255) NOT NULL PRIMARY KEY,
  code INT NOT NULL
) ENGINE = InnoDB;

START TRANSACTION;

INSERT INTO payment_status_page (code, title, description) VALUES
  (100, 'CODE_100', 'عملیات موفق بود'),
  (101, 'CODE_101', 'پرداخت پیش‌تر تأیید شده است'),
  (-9, 'CODE_MINUS_9', 'خطای اعتبارسنجی'),
  (-10, 'CODE_MINUS_10', 'شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست'),
  (-11, 'CODE_MINUS_11', 'پذیرنده فعال نیست'),
  (-12, 'CODE_MINUS_12', 'تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید'),
  (-15, 'CODE_MINUS_15', 'پذیرنده تعلیق شده است'),
  (-50, 'CODE_MINUS_50', 'مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست'),
  (-51, 'CODE_MINUS_51', 'پرداخت ناموفق بود'),
  (-54, 'CODE_MINUS_54', 'شناسهٔ پرداخت نامعتبر است');

-- If a title moved to another code, rename the old row first, because two codes may have swapped titles.
-- Titles do not contain "@", so the new name does not match a value in a log.
UPDATE payment_status AS known
JOIN payment_status_page AS page ON page.title = known.title AND page.code <> known.code
SET known.title = CONCAT(known.title, '@', known.code);

-- MySQL does not write rows that do not change.
INSERT INTO payment_status (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM payment_status_page AS page
ON DUPLICATE KEY UPDATE
  title = page.title, description = page.description, listed = page.listed,
  package_version = page.package_version, page_version = page.page_version,
  page_date = page.page_date, page_sha256 = page.page_sha256;

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE payment_status SET listed = false
WHERE listed AND code NOT IN (SELECT code FROM payment_status_page);

INSERT INTO payment_status_wire_page (wire, code) SELECT title, code FROM payment_status_page;
INSERT INTO payment_status_wire_page (wire, code) SELECT CAST(code AS CHAR), code FROM payment_status_page;
INSERT INTO payment_status_wire_page (wire, code) SELECT '-0', code FROM payment_status_page WHERE code = 0;
INSERT INTO payment_status_wire (wire, code)
SELECT page.wire, page.code FROM payment_status_wire_page AS page
ON DUPLICATE KEY UPDATE code = page.code;

COMMIT;

DROP TEMPORARY TABLE payment_status_page;
DROP TEMPORARY TABLE payment_status_wire_page;
