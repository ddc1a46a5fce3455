-- AmootSMS status codes: API v1, 2025-10-20, version 1.0.0.
-- Generated from the page with SHA-256
-- 4d98dfee6bdf7d62d4a71fce9792ed628740be87c6e0d177c0ca938d2791986e; do not edit.
-- For MySQL 5.7 and MariaDB 10.3, or later. It can be run again and again, and deletes no row.

-- This file is UTF-8, whatever the connection was set to.
SET NAMES utf8mb4;

CREATE TABLE IF NOT EXISTS amoot_status (
  code INT NOT NULL PRIMARY KEY,
  title VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  description TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL
) ENGINE = InnoDB;

DROP TEMPORARY TABLE IF EXISTS amoot_status_page;
CREATE TEMPORARY TABLE amoot_status_page (
  code INT NOT NULL PRIMARY KEY,
  title VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  description TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL
) ENGINE = InnoDB;

START TRANSACTION;

INSERT INTO amoot_status_page (code, title, description) VALUES
  (0, 'Failed', CONCAT(''' " ', _utf8mb4 x'5c', ' $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- """ '''''' --> <!-- ]]> ?> %s %n')),
  (1, 'Success', '</script><script>alert(1)</script> <b onclick=alert(1)> & &amp; `code` @deprecated {@link x}'),
  (4, 'CreditNotEnough', CONCAT(_utf8mb4 x'5c', 'u0041 ', _utf8mb4 x'5c', 'u002a/ ', _utf8mb4 x'5c', 'u202e ', _utf8mb4 x'5c', 'x41 ', _utf8mb4 x'5c', 'n ', _utf8mb4 x'5c', ''' ', _utf8mb4 x'5c', '" ', _utf8mb4 x'5c')),
  (-1, 'User_NotExists', _utf8mb4 x'5c'),
  (-207, 'Token_NotAllowIP', '"'),
  (2147483647, 'SMSMessageText_Empty', ''''''''),
  (-2147483648, 'constructor', '"""'),
  (101, 'x', CONCAT('نیم‌فاصله ي ك ', _utf8mb4 x'e2808e', _utf8mb4 x'e2808f', _utf8mb4 x'd89c', ' ', _utf8mb4 x'e280a8', ' ', _utf8mb4 x'e280a9', ' ', _utf8mb4 x'efbbbf', ' 😀 é')),
  (500, 'X1_Y2', CONCAT('$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ ', _utf8mb4 x'5c', 'g :x ?'));

-- A title that the page now gives to another code gives way first: two codes may have swapped theirs.
-- "@" stands in no title of the page, so what is left of the old one meets no value of a log.
UPDATE amoot_status AS known
JOIN amoot_status_page AS page ON page.title = known.title AND page.code <> known.code
SET known.title = CONCAT(known.title, '@', known.code);

-- A row that is the same already is not written.
INSERT INTO amoot_status (code, title, description)
SELECT page.code, page.title, page.description FROM amoot_status_page AS page
ON DUPLICATE KEY UPDATE title = page.title, description = page.description;

COMMIT;

DROP TEMPORARY TABLE amoot_status_page;
