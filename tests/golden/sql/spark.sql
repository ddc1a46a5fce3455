-- AmootSMS status codes: API v1, 2025-10-20, version 1.0.0.
-- Generated from the page with SHA-256
-- 4d98dfee6bdf7d62d4a71fce9792ed628740be87c6e0d177c0ca938d2791986e; do not edit.
-- For Spark 3.4, Databricks and DuckDB 1.1, or later: a view, as Spark has no keys and no upserts. It can be
-- run again and again; what it makes is the page as it is now.

CREATE OR REPLACE VIEW amoot_status AS
SELECT CAST(page.code AS int) AS code, page.title AS title, page.description AS description
FROM (VALUES
  (0, 'Failed', (url_decode('%27') || ' " ' || url_decode('%5C') || ' $ ' || '$' || '{x} #{x} {{ x }} {% x %} {# x #} */ /* // -- """ ' || url_decode('%27') || url_decode('%27') || url_decode('%27') || ' --> <!-- ]]> ?> %s %n')),
  (1, 'Success', '</script><script>alert(1)</script> <b onclick=alert(1)> & &amp; `code` @deprecated {@link x}'),
  (4, 'CreditNotEnough', (url_decode('%5C') || 'u0041 ' || url_decode('%5C') || 'u002a/ ' || url_decode('%5C') || 'u202e ' || url_decode('%5C') || 'x41 ' || url_decode('%5C') || 'n ' || url_decode('%5C') || url_decode('%27') || ' ' || url_decode('%5C') || '" ' || url_decode('%5C'))),
  (-1, 'User_NotExists', url_decode('%5C')),
  (-207, 'Token_NotAllowIP', '"'),
  (2147483647, 'SMSMessageText_Empty', (url_decode('%27') || url_decode('%27') || url_decode('%27'))),
  (-2147483648, 'constructor', '"""'),
  (101, 'x', ('نیم‌فاصله ي ك ' || url_decode('%E2%80%8E') || url_decode('%E2%80%8F') || url_decode('%D8%9C') || ' ' || url_decode('%E2%80%A8') || ' ' || url_decode('%E2%80%A9') || ' ' || url_decode('%EF%BB%BF') || ' 😀 é')),
  (500, 'X1_Y2', ('$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ ' || url_decode('%5C') || 'g :x ?'))
) AS page (code, title, description);
