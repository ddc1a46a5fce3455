-- Code generated from the page of 2024-07-30. DO NOT EDIT.
-- Sample Gateway status codes, version 1.1.0. SHA-256 of the page:
-- 068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1.
-- For SQLite 3.24 or later. Run it in a transaction. The script is idempotent and does not delete rows.

CREATE TABLE IF NOT EXISTS payment_status (
  code INTEGER PRIMARY KEY,
  title TEXT COLLATE BINARY NOT NULL UNIQUE,
  description TEXT NOT NULL,
  listed BOOLEAN NOT NULL,
  package_version TEXT NOT NULL,
  page_version TEXT,
  page_date TEXT,
  page_sha256 TEXT NOT NULL
);

-- The values of a status in API responses: its code as digits, and all its titles.
CREATE TABLE IF NOT EXISTS payment_status_wire (
  wire TEXT COLLATE BINARY NOT NULL PRIMARY KEY,
  code INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TEMPORARY TABLE payment_status_page (
  code INTEGER NOT NULL,
  title TEXT COLLATE BINARY NOT NULL,
  description TEXT NOT NULL,
  listed BOOLEAN NOT NULL DEFAULT true,
  package_version TEXT NOT NULL DEFAULT '1.1.0',
  page_version TEXT,
  page_date TEXT DEFAULT '2024-07-30',
  page_sha256 TEXT NOT NULL DEFAULT '068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1'
);

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
UPDATE payment_status SET title = title || '@' || code
WHERE EXISTS (
  SELECT 1 FROM payment_status_page AS page
  WHERE page.title = payment_status.title AND page.code <> payment_status.code
);

-- Write only rows that differ.
INSERT INTO payment_status (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM payment_status_page
EXCEPT
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM payment_status WHERE true
ON CONFLICT (code) DO UPDATE SET
  title = excluded.title, description = excluded.description, listed = excluded.listed,
  package_version = excluded.package_version, page_version = excluded.page_version,
  page_date = excluded.page_date, page_sha256 = excluded.page_sha256;

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE payment_status SET listed = false
WHERE listed AND code NOT IN (SELECT code FROM payment_status_page);

INSERT INTO payment_status_wire (wire, code)
SELECT title, code FROM payment_status_page
UNION
SELECT CAST(code AS text), code FROM payment_status_page
UNION
SELECT '-0', code FROM payment_status_page WHERE code = 0
EXCEPT
SELECT wire, code FROM payment_status_wire WHERE true
ON CONFLICT (wire) DO UPDATE SET code = excluded.code;

DROP TABLE payment_status_page;
