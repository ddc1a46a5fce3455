-- Code generated from the page. DO NOT EDIT.
-- gRPC status codes, version 1.0.0. SHA-256 of the page:
-- 28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7.
-- For SQL Server 2012 or later and Azure SQL. With sqlcmd, use -I -f 65001. The script is idempotent and does
-- not delete rows. In an open transaction, only the outer commit takes effect.

SET NOCOUNT ON;
SET XACT_ABORT ON;

BEGIN TRANSACTION;

IF OBJECT_ID(N'grpc_status', N'U') IS NULL
CREATE TABLE grpc_status (
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
IF OBJECT_ID(N'grpc_status_wire', N'U') IS NULL
CREATE TABLE grpc_status_wire (
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
  page_sha256 varchar(255) NOT NULL DEFAULT '28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7'
);

DECLARE @wire TABLE (
  wire nvarchar(255) COLLATE Latin1_General_BIN2 NOT NULL PRIMARY KEY,
  code int NOT NULL
);

INSERT INTO @page (code, title, description) VALUES (0, 'OK', N'Not an error; returned on success.');
INSERT INTO @page (code, title, description) VALUES (1, 'CANCELLED', N'The operation was cancelled, typically by the caller.');
INSERT INTO @page (code, title, description) VALUES (2, 'UNKNOWN', N'An error of another address space, or one about which too little is known.');
INSERT INTO @page (code, title, description) VALUES (3, 'INVALID_ARGUMENT', N'The client specified an invalid argument, whatever the state of the system.');
INSERT INTO @page (code, title, description) VALUES (4, 'DEADLINE_EXCEEDED', N'The deadline expired before the operation could complete.');
INSERT INTO @page (code, title, description) VALUES (5, 'NOT_FOUND', N'A requested entity was not found.');
INSERT INTO @page (code, title, description) VALUES (6, 'ALREADY_EXISTS', N'The entity that a client attempted to create already exists.');
INSERT INTO @page (code, title, description) VALUES (7, 'PERMISSION_DENIED', N'The caller does not have permission to execute the operation.');
INSERT INTO @page (code, title, description) VALUES (8, 'RESOURCE_EXHAUSTED', N'A resource has been exhausted, such as a quota of the user or space on the disk.');
INSERT INTO @page (code, title, description) VALUES (9, 'FAILED_PRECONDITION', N'The system is not in a state that the operation requires.');
INSERT INTO @page (code, title, description) VALUES (10, 'ABORTED', N'The operation was aborted, typically by a concurrent transaction.');
INSERT INTO @page (code, title, description) VALUES (11, 'OUT_OF_RANGE', N'The operation was attempted past the valid range.');
INSERT INTO @page (code, title, description) VALUES (12, 'UNIMPLEMENTED', N'The operation is not implemented, or not supported by this service.');
INSERT INTO @page (code, title, description) VALUES (13, 'INTERNAL', N'An invariant of the underlying system has been broken.');
INSERT INTO @page (code, title, description) VALUES (14, 'UNAVAILABLE', N'The service is currently unavailable; a retry with a backoff may succeed.');
INSERT INTO @page (code, title, description) VALUES (15, 'DATA_LOSS', N'Unrecoverable data loss or corruption.');
INSERT INTO @page (code, title, description) VALUES (16, 'UNAUTHENTICATED', N'The request has no valid credentials for the operation.');

INSERT INTO @wire (wire, code) SELECT title, code FROM @page;
INSERT INTO @wire (wire, code) SELECT CAST(code AS varchar(11)), code FROM @page;
INSERT INTO @wire (wire, code) SELECT '-0', code FROM @page WHERE code = 0;

-- If a title moved to another code, rename the old row first, because two codes may have swapped titles.
-- Titles do not contain "@", so the new name does not match a value in a log.
UPDATE known SET title = known.title + '@' + CAST(known.code AS varchar(11))
FROM grpc_status AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @page AS page ON page.title = known.title AND page.code <> known.code;

-- Write only rows that differ.
UPDATE known SET
  title = page.title, description = page.description, listed = page.listed,
  package_version = page.package_version, page_version = page.page_version,
  page_date = page.page_date, page_sha256 = page.page_sha256
FROM grpc_status AS known
JOIN @page AS page ON page.code = known.code
WHERE EXISTS (
  SELECT page.title, page.description, page.listed, page.package_version, page.page_version, page.page_date, page.page_sha256
  EXCEPT
  SELECT known.title, known.description, known.listed, known.package_version, known.page_version, known.page_date, known.page_sha256
);

INSERT INTO grpc_status (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM @page AS page
WHERE NOT EXISTS (
  SELECT 1 FROM grpc_status AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.code = page.code
);

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE grpc_status SET listed = 0
WHERE listed = 1 AND code NOT IN (SELECT code FROM @page);

UPDATE known SET code = page.code
FROM grpc_status_wire AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @wire AS page ON page.wire = known.wire
WHERE page.code <> known.code;

INSERT INTO grpc_status_wire (wire, code)
SELECT wire, code FROM @wire AS page
WHERE NOT EXISTS (
  SELECT 1 FROM grpc_status_wire AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.wire = page.wire
);

COMMIT TRANSACTION;
