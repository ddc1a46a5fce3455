-- AmootSMS status codes: API v1, 2025-10-20, version 1.0.0.
-- Generated from the page with SHA-256
-- 4d98dfee6bdf7d62d4a71fce9792ed628740be87c6e0d177c0ca938d2791986e; do not edit.
-- For SQL Server 2012 or later and Azure SQL; with sqlcmd: -I -f 65001. It can be run again and
-- again, and deletes no row.

SET NOCOUNT ON;
SET XACT_ABORT ON;

IF OBJECT_ID(N'amoot_status', N'U') IS NULL
BEGIN
  CREATE TABLE amoot_status (
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

INSERT INTO @page (code, title, description) VALUES (0, 'Failed', N''' " \ $ ${x} #{x} {{ x }} {% x %} {# x #} */ /* // -- """ '''''' --> <!-- ]]> ?> %s %n');
INSERT INTO @page (code, title, description) VALUES (1, 'Success', N'</script><script>alert(1)</script> <b onclick=alert(1)> & &amp; `code` @deprecated {@link x}');
INSERT INTO @page (code, title, description) VALUES (4, 'CreditNotEnough', N'\u0041 \u002a/ \u202e \x41 \n \'' \" \');
INSERT INTO @page (code, title, description) VALUES (-1, 'User_NotExists', N'\');
INSERT INTO @page (code, title, description) VALUES (-207, 'Token_NotAllowIP', N'"');
INSERT INTO @page (code, title, description) VALUES (2147483647, 'SMSMessageText_Empty', N'''''''');
INSERT INTO @page (code, title, description) VALUES (-2147483648, 'constructor', N'"""');
INSERT INTO @page (code, title, description) VALUES (101, 'x', (CONVERT(nvarchar(max), N'') + N'نیم‌فاصله ي ك ' + NCHAR(8206) + NCHAR(8207) + NCHAR(1564) + N' ' + NCHAR(8232) + N' ' + NCHAR(8233) + N' ' + NCHAR(65279) + N' 😀 é'));
INSERT INTO @page (code, title, description) VALUES (500, 'X1_Y2', N'$$ DELIMITER ; GO ; DROP TABLE x; /*! x */ \g :x ?');

BEGIN TRANSACTION;

-- A title that the page now gives to another code gives way first: two codes may have swapped theirs.
-- "@" stands in no title of the page, so what is left of the old one meets no value of a log.
UPDATE known SET title = known.title + '@' + CAST(known.code AS varchar(11))
FROM amoot_status AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @page AS page ON page.title = known.title AND page.code <> known.code;

-- Only what differs is written.
UPDATE known SET title = page.title, description = page.description
FROM amoot_status AS known
JOIN @page AS page ON page.code = known.code
WHERE page.title <> known.title OR page.description <> known.description;

INSERT INTO amoot_status (code, title, description)
SELECT page.code, page.title, page.description FROM @page AS page
WHERE NOT EXISTS (
  SELECT 1 FROM amoot_status AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.code = page.code
);

COMMIT TRANSACTION;
