-- Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
-- JSON-RPC status codes, version 1.0.0. SHA-256 of the page:
-- c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805.
-- For SQL Server 2012 or later and Azure SQL. With sqlcmd, use -I -f 65001. The script is idempotent and does
-- not delete rows. In an open transaction, only the outer commit takes effect.

SET NOCOUNT ON;
SET XACT_ABORT ON;

BEGIN TRANSACTION;

IF OBJECT_ID(N'json_rpc_error', N'U') IS NULL
CREATE TABLE json_rpc_error (
  code int NOT NULL PRIMARY KEY,
  title varchar(267) COLLATE Latin1_General_BIN2 NOT NULL UNIQUE,
  description nvarchar(max) COLLATE Latin1_General_BIN2 NOT NULL,
  listed bit NOT NULL,
  package_version varchar(255) NOT NULL,
  page_version varchar(255),
  page_date date,
  page_sha256 varchar(255) NOT NULL
);

-- The values of a status in API responses: its code as digits, and all its titles.
IF OBJECT_ID(N'json_rpc_error_wire', N'U') IS NULL
CREATE TABLE json_rpc_error_wire (
  wire nvarchar(255) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  code int NOT NULL
);

DECLARE @page TABLE (
  code int NOT NULL PRIMARY KEY,
  title varchar(267) COLLATE Latin1_General_BIN2 NOT NULL,
  description nvarchar(max) COLLATE Latin1_General_BIN2 NOT NULL,
  listed bit NOT NULL DEFAULT 1,
  package_version varchar(255) NOT NULL DEFAULT '1.0.0',
  page_version varchar(255) DEFAULT '2.0',
  page_date date DEFAULT '2013-01-04',
  page_sha256 varchar(255) NOT NULL DEFAULT 'c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805'
);

DECLARE @wire TABLE (
  wire nvarchar(255) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  code int NOT NULL
);

INSERT INTO @page (code, title, description) VALUES (-32700, N'Parse error', N'Invalid JSON was received by the server.');
INSERT INTO @page (code, title, description) VALUES (-32600, N'Invalid Request', N'The JSON sent is not a valid request object.');
INSERT INTO @page (code, title, description) VALUES (-32601, N'Method not found', N'The method does not exist, or is not available.');
INSERT INTO @page (code, title, description) VALUES (-32602, N'Invalid params', N'The parameters of the method are not valid.');
INSERT INTO @page (code, title, description) VALUES (-32603, N'Internal error', N'An error within JSON-RPC itself.');

INSERT INTO @wire (wire, code) SELECT title, code FROM @page;
INSERT INTO @wire (wire, code) SELECT CAST(code AS varchar(11)), code FROM @page;
INSERT INTO @wire (wire, code) SELECT '-0', code FROM @page WHERE code = 0;

-- If a title moved to another code, rename the old row first, because two codes may have swapped titles.
-- Titles do not start with a number, so the new name does not match a value in a log.
UPDATE known SET title = CAST(known.code AS varchar(11)) + '@' + known.title
FROM json_rpc_error AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @page AS page ON page.title = known.title AND page.code <> known.code;

-- Write only rows that differ.
UPDATE known SET
  title = page.title, description = page.description, listed = page.listed,
  package_version = page.package_version, page_version = page.page_version,
  page_date = page.page_date, page_sha256 = page.page_sha256
FROM json_rpc_error AS known
JOIN @page AS page ON page.code = known.code
WHERE EXISTS (
  SELECT page.title, page.description, page.listed, page.package_version, page.page_version, page.page_date, page.page_sha256
  EXCEPT
  SELECT known.title, known.description, known.listed, known.package_version, known.page_version, known.page_date, known.page_sha256
);

INSERT INTO json_rpc_error (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM @page AS page
WHERE NOT EXISTS (
  SELECT 1 FROM json_rpc_error AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.code = page.code
);

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE json_rpc_error SET listed = 0
WHERE listed = 1 AND code NOT IN (SELECT code FROM @page);

UPDATE known SET code = page.code
FROM json_rpc_error_wire AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @wire AS page ON page.wire = known.wire
WHERE page.code <> known.code;

INSERT INTO json_rpc_error_wire (wire, code)
SELECT wire, code FROM @wire AS page
WHERE NOT EXISTS (
  SELECT 1 FROM json_rpc_error_wire AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.wire = page.wire
);

COMMIT TRANSACTION;
