-- Code generated from the page of 2024-07-30. DO NOT EDIT.
-- Sample Gateway status codes, version 1.1.0. The page has the SHA-256
-- 068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1.
-- For SQLite 3.24 or later. It can be run again and again, and deletes no row.

BEGIN;

CREATE TABLE IF NOT EXISTS payment_status (
  code INTEGER PRIMARY KEY,
  title TEXT COLLATE BINARY NOT NULL UNIQUE,
  description TEXT NOT NULL
);

CREATE TEMPORARY TABLE payment_status_page (
  code INTEGER NOT NULL,
  title TEXT COLLATE BINARY NOT NULL,
  description TEXT NOT NULL
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

-- A title that the page now gives to another code gives way first: two codes may have swapped theirs.
-- "@" stands in no title of the page, so what is left of the old one meets no value of a log.
UPDATE payment_status SET title = title || '@' || code
WHERE EXISTS (
  SELECT 1 FROM payment_status_page AS page
  WHERE page.title = payment_status.title AND page.code <> payment_status.code
);

-- Only what differs is written.
INSERT INTO payment_status (code, title, description)
SELECT code, title, description FROM payment_status_page
EXCEPT
SELECT code, title, description FROM payment_status WHERE true
ON CONFLICT (code) DO UPDATE SET title = excluded.title, description = excluded.description;

DROP TABLE payment_status_page;

COMMIT;
