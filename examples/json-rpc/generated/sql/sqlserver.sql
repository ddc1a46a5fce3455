-- Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
-- JSON-RPC status codes, version 1.0.0. The page has the SHA-256
-- c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805.
-- For SQL Server 2012 or later and Azure SQL; with sqlcmd: -I -f 65001. It can be run again and
-- again, and deletes no row.

SET NOCOUNT ON;
SET XACT_ABORT ON;

IF OBJECT_ID(N'json_rpc_error', N'U') IS NULL
BEGIN
  CREATE TABLE json_rpc_error (
    code int NOT NULL PRIMARY KEY,
    title varchar(267) COLLATE Latin1_General_BIN2 NOT NULL UNIQUE,
    description nvarchar(max) COLLATE Latin1_General_BIN2 NOT NULL
  );
END;

DECLARE @page TABLE (
  code int NOT NULL PRIMARY KEY,
  title varchar(267) COLLATE Latin1_General_BIN2 NOT NULL,
  description nvarchar(max) COLLATE Latin1_General_BIN2 NOT NULL
);

INSERT INTO @page (code, title, description) VALUES (-32700, N'Parse error', N'Invalid JSON was received by the server.');
INSERT INTO @page (code, title, description) VALUES (-32600, N'Invalid Request', N'The JSON sent is not a valid request object.');
INSERT INTO @page (code, title, description) VALUES (-32601, N'Method not found', N'The method does not exist, or is not available.');
INSERT INTO @page (code, title, description) VALUES (-32602, N'Invalid params', N'The parameters of the method are not valid.');
INSERT INTO @page (code, title, description) VALUES (-32603, N'Internal error', N'An error within JSON-RPC itself.');

BEGIN TRANSACTION;

-- A title that the page now gives to another code gives way first: two codes may have swapped theirs.
-- No title of the page begins with a number, so what is left of the old one meets no value of a log.
UPDATE known SET title = CAST(known.code AS varchar(11)) + '@' + known.title
FROM json_rpc_error AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @page AS page ON page.title = known.title AND page.code <> known.code;

-- Only what differs is written.
UPDATE known SET title = page.title, description = page.description
FROM json_rpc_error AS known
JOIN @page AS page ON page.code = known.code
WHERE page.title <> known.title OR page.description <> known.description;

INSERT INTO json_rpc_error (code, title, description)
SELECT page.code, page.title, page.description FROM @page AS page
WHERE NOT EXISTS (
  SELECT 1 FROM json_rpc_error AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.code = page.code
);

COMMIT TRANSACTION;
