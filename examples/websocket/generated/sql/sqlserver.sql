-- Code generated from the page. DO NOT EDIT.
-- WebSocket status codes, version 1.0.0. The page has the SHA-256
-- b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24.
-- For SQL Server 2012 or later and Azure SQL; with sqlcmd: -I -f 65001. It can be run again and
-- again, and deletes no row.

SET NOCOUNT ON;
SET XACT_ABORT ON;

IF OBJECT_ID(N'close_code', N'U') IS NULL
BEGIN
  CREATE TABLE close_code (
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

BEGIN TRANSACTION;

-- A title that the page now gives to another code gives way first: two codes may have swapped theirs.
-- No title of the page begins with a number, so what is left of the old one meets no value of a log.
UPDATE known SET title = CAST(known.code AS varchar(11)) + '@' + known.title
FROM close_code AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @page AS page ON page.title = known.title AND page.code <> known.code;

-- Only what differs is written.
UPDATE known SET title = page.title, description = page.description
FROM close_code AS known
JOIN @page AS page ON page.code = known.code
WHERE page.title <> known.title OR page.description <> known.description;

INSERT INTO close_code (code, title, description)
SELECT page.code, page.title, page.description FROM @page AS page
WHERE NOT EXISTS (
  SELECT 1 FROM close_code AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.code = page.code
);

COMMIT TRANSACTION;
