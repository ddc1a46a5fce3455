-- AmootSMS status codes: API v1, 2025-10-20, version 1.0.0.
-- Generated from the page with SHA-256
-- 4d98dfee6bdf7d62d4a71fce9792ed628740be87c6e0d177c0ca938d2791986e; do not edit.
-- For PostgreSQL 10 and DuckDB 1.0, or later. It can be run again and again, and deletes no row.

BEGIN;

CREATE TABLE IF NOT EXISTS amoot_status (
  code integer PRIMARY KEY,
  title text COLLATE "C" NOT NULL UNIQUE,
  description text NOT NULL
);

CREATE TEMPORARY TABLE amoot_status_page (
  code integer NOT NULL,
  title text COLLATE "C" NOT NULL,
  description text NOT NULL
);

INSERT INTO amoot_status_page (code, title, description) VALUES
  (0, 'Failed', (''' " ' || chr(92) || ' $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- """ '''''' --> <!-- ]]> ?> %s %n')),
  (1, 'Success', '</script><script>alert(1)</script> <b onclick=alert(1)> & &amp; `code` @deprecated {@link x}'),
  (4, 'CreditNotEnough', (chr(92) || 'u0041 ' || chr(92) || 'u002a/ ' || chr(92) || 'u202e ' || chr(92) || 'x41 ' || chr(92) || 'n ' || chr(92) || ''' ' || chr(92) || '" ' || chr(92))),
  (-1, 'User_NotExists', chr(92)),
  (-207, 'Token_NotAllowIP', '"'),
  (2147483647, 'SMSMessageText_Empty', ''''''''),
  (-2147483648, 'constructor', '"""'),
  (101, 'x', ('نیم‌فاصله ي ك ' || chr(8206) || chr(8207) || chr(1564) || ' ' || chr(8232) || ' ' || chr(8233) || ' ' || chr(65279) || ' 😀 é')),
  (500, 'X1_Y2', ('$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ ' || chr(92) || 'g :x ?'));

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
