-- Code generated from the page. DO NOT EDIT.
-- HTTP/2 status codes, version 1.0.0. The page has the SHA-256
-- 58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9.
-- For SQL Server 2012 or later and Azure SQL; with sqlcmd: -I -f 65001. It can be run again and
-- again, and deletes no row.

SET NOCOUNT ON;
SET XACT_ABORT ON;

IF OBJECT_ID(N'http2_error', N'U') IS NULL
BEGIN
  CREATE TABLE http2_error (
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

BEGIN TRANSACTION;

-- A title that the page now gives to another code gives way first: two codes may have swapped theirs.
-- "@" stands in no title of the page, so what is left of the old one meets no value of a log.
UPDATE known SET title = known.title + '@' + CAST(known.code AS varchar(11))
FROM http2_error AS known WITH (UPDLOCK, HOLDLOCK)
JOIN @page AS page ON page.title = known.title AND page.code <> known.code;

-- Only what differs is written.
UPDATE known SET title = page.title, description = page.description
FROM http2_error AS known
JOIN @page AS page ON page.code = known.code
WHERE page.title <> known.title OR page.description <> known.description;

INSERT INTO http2_error (code, title, description)
SELECT page.code, page.title, page.description FROM @page AS page
WHERE NOT EXISTS (
  SELECT 1 FROM http2_error AS known WITH (UPDLOCK, HOLDLOCK) WHERE known.code = page.code
);

COMMIT TRANSACTION;
