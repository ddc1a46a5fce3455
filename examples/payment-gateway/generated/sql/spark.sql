-- Code generated from the page of 2024-07-30. DO NOT EDIT.
-- Sample Gateway status codes, version 1.1.0. SHA-256 of the page:
-- 068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1.
-- For Spark 3.4, Databricks, DuckDB 1.1 or later. It creates views, because Spark does not support keys and
-- upserts. The script is idempotent. The views contain only the current page.

CREATE OR REPLACE VIEW payment_status AS
SELECT
  CAST(page.code AS int) AS code, page.title AS title, page.description AS description, true AS listed,
  '1.1.0' AS package_version, CAST(NULL AS string) AS page_version,
  CAST('2024-07-30' AS date) AS page_date,
  '068875331ca9d4e6f5aabeca07364ef8e7cac2d4e5a3631d5f0115baf6d347d1' AS page_sha256
FROM (VALUES
  (100, 'CODE_100', 'عملیات موفق بود'),
  (101, 'CODE_101', 'پرداخت پیش‌تر تأیید شده است'),
  (-9, 'CODE_MINUS_9', 'خطای اعتبارسنجی'),
  (-10, 'CODE_MINUS_10', 'شناسهٔ پذیرنده یا نشانی آی‌پی درست نیست'),
  (-11, 'CODE_MINUS_11', 'پذیرنده فعال نیست'),
  (-12, 'CODE_MINUS_12', 'تلاش بیش از اندازه؛ چند دقیقه بعد دوباره بکوشید'),
  (-15, 'CODE_MINUS_15', 'پذیرنده تعلیق شده است'),
  (-50, 'CODE_MINUS_50', 'مبلغ تأیید با مبلغ پرداخت‌شده یکی نیست'),
  (-51, 'CODE_MINUS_51', 'پرداخت ناموفق بود'),
  (-54, 'CODE_MINUS_54', 'شناسهٔ پرداخت نامعتبر است')
) AS page (code, title, description);

-- The values of a status in API responses: its code as digits, and all its titles.
CREATE OR REPLACE VIEW payment_status_wire AS
SELECT title AS wire, code FROM payment_status
UNION ALL
SELECT CAST(code AS string) AS wire, code FROM payment_status
UNION ALL
SELECT '-0' AS wire, code FROM payment_status WHERE code = 0;
