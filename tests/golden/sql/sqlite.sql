-- AmootSMS status codes: API v1, 2025-10-20, version 1.0.0.
-- Generated from the page with SHA-256
-- 4d98dfee6bdf7d62d4a71fce9792ed628740be87c6e0d177c0ca938d2791986e; do not edit.
-- For SQLite 3.24 or later. It can be run again and again, and deletes no row.

BEGIN;

CREATE TABLE IF NOT EXISTS amoot_status (
  code INTEGER PRIMARY KEY,
  title TEXT COLLATE BINARY NOT NULL UNIQUE,
  description TEXT NOT NULL
);

CREATE TEMPORARY TABLE amoot_status_page (
  code INTEGER NOT NULL,
  title TEXT COLLATE BINARY NOT NULL,
  description TEXT NOT NULL
);

INSERT INTO amoot_status_page (code, title, description) VALUES
  (0, 'Failed', ''' " \ $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- """ '''''' --> <!-- ]]> ?> %s %n'),
  (1, 'Success', '</script><script>alert(1)</script> <b onclick=alert(1)> & &amp; `code` @deprecated {@link x}'),
  (4, 'CreditNotEnough', '\u0041 \u002a/ \u202e \x41 \n \'' \" \'),
  (-1, 'User_NotExists', '\'),
  (-207, 'Token_NotAllowIP', '"'),
  (2147483647, 'SMSMessageText_Empty', ''''''''),
  (-2147483648, 'constructor', '"""'),
  (101, 'x', ('نیم‌فاصله ي ك ' || char(8206) || char(8207) || char(1564) || ' ' || char(8232) || ' ' || char(8233) || ' ' || char(65279) || ' 😀 é')),
  (500, 'X1_Y2', '$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ \g :x ?');

-- A title that the page now gives to another code gives way first: two codes may have swapped theirs.
-- "@" stands in no title of the page, so what is left of the old one meets no value of a log.
UPDATE amoot_status SET title = title || '@' || code
WHERE EXISTS (
  SELECT 1 FROM amoot_status_page AS page
  WHERE page.title = amoot_status.title AND page.code <> amoot_status.code
);

-- Only what differs is written.
INSERT INTO amoot_status (code, title, description)
SELECT code, title, description FROM amoot_status_page
EXCEPT
SELECT code, title, description FROM amoot_status WHERE true
ON CONFLICT (code) DO UPDATE SET title = excluded.title, description = excluded.description;

DROP TABLE amoot_status_page;

COMMIT;
