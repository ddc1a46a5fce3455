-- Code generated from the page. DO NOT EDIT.
-- WebSocket status codes, version 1.0.0. SHA-256 of the page:
-- b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24.
-- For SQL Server 2012 or later and Azure SQL. With sqlcmd, use -I -f 65001. The script is idempotent and does
-- not delete rows. In an open transaction, only the outer commit takes effect.

SET NOCOUNT ON;
SET XACT_ABORT ON;

BEGIN TRANSACTION;

IF OBJECT_ID(N'close_code', N'U') IS NULL
CREATE TABLE close_code (
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
IF OBJECT_ID(N'close_code_wire', N'U') IS NULL
CREATE TABLE close_code_wire (
  wire nvarchar(255) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  code int NOT NULL
);

DECLARE @page TABLE (
  code int NOT NULL PRIMARY KEY,
  title varchar(267) COLLATE Latin1_General_BIN2 NOT NULL,
  description nvarchar(max) COLLATE Latin1_General_BIN2 NOT NULL,
  listed bit NOT NULL DEFAULT 1,
  package_version varchar(255) NOT NULL DEFAULT '1.0.0',
  page_version varchar(255),
  page_date date,
  page_sha256 varchar(255) NOT NULL DEFAULT 'b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24'
);

DECLARE @wire TABLE (
  wire nvarchar(255) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  code int NOT NULL
);

INSERT INTO @page (code, title, description) VALUES (1000, N'Normal Closure', N'The purpose of the connection is fulfilled.');
INSERT INTO @page (code, title, description) VALUES (1001, N'Going Away', N'A server is going down, or a browser has left the page.');
INSERT INTO @page (code, title, description) VALUES (1002, N'Protocol error', N'An endpoint ends the connection for an error of the protocol.');
INSERT INTO @page (code, title, description) VALUES (1003, N'Unsupported Data', N'An endpoint received data of a type it cannot accept.');
INSERT INTO @page (code, title, description) VALUES (1004, N'Reserved', N'A meaning might be defined in the future.');
INSERT INTO @page (code, title, description) VALUES (1007, N'Invalid frame payload data', N'A message had data that did not fit its type.');
INSERT INTO @page (code, title, description) VALUES (1008, N'Policy Violation', N'A message violates a policy.');
INSERT INTO @page (code, title, description) VALUES (1009, N'Message Too Big', N'A message is too big to process.');
INSERT INTO @page (code, title, description) VALUES (1010, N'Mandatory Ext.', N'The server did not negotiate an extension that the client needs.');
INSERT INTO @page (code, title, description) VALUES (1011, N'Internal Error', N'The server could not fulfil the client''s request.');

INSERT INTO @wire (wire, code) SELECT title, code FROM @page;
INSERT INTO @wire (wire, code) SELECT CAST(code AS varchar(11)), code FROM @page;
INSERT INTO @wire (wire, code) SELECT '-0', code FROM @page WHERE code = 0;

-- If a title moved to another code, rename the old row first, because two codes may have swapped titles.
-- Titles do not start with a number, so the new name does not match a value in a log.
UPDATE known SET title = CAST(known.code AS varchar(11)) + '@' + known.title
FROM close_code AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @page AS page ON page.title = known.title AND page.code <> known.code;

-- Write only rows that differ.
UPDATE known SET
  title = page.title, description = page.description, listed = page.listed,
  package_version = page.package_version, page_version = page.page_version,
  page_date = page.page_date, page_sha256 = page.page_sha256
FROM close_code AS known
JOIN @page AS page ON page.code = known.code
WHERE EXISTS (
  SELECT page.title, page.description, page.listed, page.package_version, page.page_version, page.page_date, page.page_sha256
  EXCEPT
  SELECT known.title, known.description, known.listed, known.package_version, known.page_version, known.page_date, known.page_sha256
);

INSERT INTO close_code (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM @page AS page
WHERE NOT EXISTS (
  SELECT 1 FROM close_code AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.code = page.code
);

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE close_code SET listed = 0
WHERE listed = 1 AND code NOT IN (SELECT code FROM @page);

UPDATE known SET code = page.code
FROM close_code_wire AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @wire AS page ON page.wire = known.wire
WHERE page.code <> known.code;

INSERT INTO close_code_wire (wire, code)
SELECT wire, code FROM @wire AS page
WHERE NOT EXISTS (
  SELECT 1 FROM close_code_wire AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.wire = page.wire
);

COMMIT TRANSACTION;
