-- Code generated from the page. DO NOT EDIT.
-- HTTP/2 status codes, version 1.0.0. SHA-256 of the page:
-- 58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9.
-- For SQL Server 2012 or later and Azure SQL. With sqlcmd, use -I -f 65001. The script is idempotent and does
-- not delete rows. In an open transaction, only the outer commit takes effect.

SET NOCOUNT ON;
SET XACT_ABORT ON;

BEGIN TRANSACTION;

IF OBJECT_ID(N'http2_error', N'U') IS NULL
CREATE TABLE http2_error (
  code int NOT NULL PRIMARY KEY,
  title varchar(255) COLLATE Latin1_General_BIN2 NOT NULL UNIQUE,
  description nvarchar(max) COLLATE Latin1_General_BIN2 NOT NULL,
  listed bit NOT NULL,
  package_version varchar(255) NOT NULL,
  page_version varchar(255),
  page_date date,
  page_sha256 varchar(255) NOT NULL
);

-- The values of a status in API responses: its code as digits, and all its titles.
IF OBJECT_ID(N'http2_error_wire', N'U') IS NULL
CREATE TABLE http2_error_wire (
  wire nvarchar(255) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  code int NOT NULL
);

DECLARE @page TABLE (
  code int NOT NULL PRIMARY KEY,
  title varchar(255) COLLATE Latin1_General_BIN2 NOT NULL,
  description nvarchar(max) COLLATE Latin1_General_BIN2 NOT NULL,
  listed bit NOT NULL DEFAULT 1,
  package_version varchar(255) NOT NULL DEFAULT '1.0.0',
  page_version varchar(255),
  page_date date,
  page_sha256 varchar(255) NOT NULL DEFAULT '58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9'
);

DECLARE @wire TABLE (
  wire nvarchar(255) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  code int NOT NULL
);

INSERT INTO @page (code, title, description) VALUES (0, 'NO_ERROR', N'Not the result of an error.');
INSERT INTO @page (code, title, description) VALUES (1, 'PROTOCOL_ERROR', N'An unspecific error of the protocol.');
INSERT INTO @page (code, title, description) VALUES (2, 'INTERNAL_ERROR', N'An unexpected internal error.');
INSERT INTO @page (code, title, description) VALUES (3, 'FLOW_CONTROL_ERROR', N'The peer violated flow control.');
INSERT INTO @page (code, title, description) VALUES (4, 'SETTINGS_TIMEOUT', N'No timely answer to settings.');
INSERT INTO @page (code, title, description) VALUES (5, 'STREAM_CLOSED', N'A frame came after the stream was half-closed.');
INSERT INTO @page (code, title, description) VALUES (6, 'FRAME_SIZE_ERROR', N'A frame of an invalid size.');
INSERT INTO @page (code, title, description) VALUES (7, 'REFUSED_STREAM', N'Refused before any processing.');
INSERT INTO @page (code, title, description) VALUES (8, 'CANCEL', N'The stream is not needed any more.');
INSERT INTO @page (code, title, description) VALUES (9, 'COMPRESSION_ERROR', N'The compression of fields cannot be kept up.');
INSERT INTO @page (code, title, description) VALUES (10, 'CONNECT_ERROR', N'The connection of a CONNECT request was reset.');
INSERT INTO @page (code, title, description) VALUES (11, 'ENHANCE_YOUR_CALM', N'The peer causes too much load.');
INSERT INTO @page (code, title, description) VALUES (12, 'INADEQUATE_SECURITY', N'The transport is not secure enough.');
INSERT INTO @page (code, title, description) VALUES (13, 'HTTP_1_1_REQUIRED', N'HTTP/1.1 is to be used instead.');

INSERT INTO @wire (wire, code) SELECT title, code FROM @page;
INSERT INTO @wire (wire, code) SELECT CAST(code AS varchar(11)), code FROM @page;
INSERT INTO @wire (wire, code) SELECT '-0', code FROM @page WHERE code = 0;

-- If a title moved to another code, rename the old row first, because two codes may have swapped titles.
-- Titles do not contain "@", so the new name does not match a value in a log.
UPDATE known SET title = known.title + '@' + CAST(known.code AS varchar(11))
FROM http2_error AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @page AS page ON page.title = known.title AND page.code <> known.code;

-- Write only rows that differ.
UPDATE known SET
  title = page.title, description = page.description, listed = page.listed,
  package_version = page.package_version, page_version = page.page_version,
  page_date = page.page_date, page_sha256 = page.page_sha256
FROM http2_error AS known
JOIN @page AS page ON page.code = known.code
WHERE EXISTS (
  SELECT page.title, page.description, page.listed, page.package_version, page.page_version, page.page_date, page.page_sha256
  EXCEPT
  SELECT known.title, known.description, known.listed, known.package_version, known.page_version, known.page_date, known.page_sha256
);

INSERT INTO http2_error (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM @page AS page
WHERE NOT EXISTS (
  SELECT 1 FROM http2_error AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.code = page.code
);

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE http2_error SET listed = 0
WHERE listed = 1 AND code NOT IN (SELECT code FROM @page);

UPDATE known SET code = page.code
FROM http2_error_wire AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @wire AS page ON page.wire = known.wire
WHERE page.code <> known.code;

INSERT INTO http2_error_wire (wire, code)
SELECT wire, code FROM @wire AS page
WHERE NOT EXISTS (
  SELECT 1 FROM http2_error_wire AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.wire = page.wire
);

COMMIT TRANSACTION;
