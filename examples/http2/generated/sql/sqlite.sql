-- Code generated from the page. DO NOT EDIT.
-- HTTP/2 status codes, version 1.0.0. SHA-256 of the page:
-- 58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9.
-- For SQLite 3.24 or later. Run it in a transaction. The script is idempotent and does not delete rows.

CREATE TABLE IF NOT EXISTS http2_error (
  code INTEGER PRIMARY KEY,
  title TEXT COLLATE BINARY NOT NULL UNIQUE,
  description TEXT NOT NULL,
  listed BOOLEAN NOT NULL,
  package_version TEXT NOT NULL,
  page_version TEXT,
  page_date TEXT,
  page_sha256 TEXT NOT NULL
);

-- The values of a status in API responses: its code as digits, and all its titles.
CREATE TABLE IF NOT EXISTS http2_error_wire (
  wire TEXT COLLATE BINARY NOT NULL PRIMARY KEY,
  code INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TEMPORARY TABLE http2_error_page (
  code INTEGER NOT NULL,
  title TEXT COLLATE BINARY NOT NULL,
  description TEXT NOT NULL,
  listed BOOLEAN NOT NULL DEFAULT true,
  package_version TEXT NOT NULL DEFAULT '1.0.0',
  page_version TEXT,
  page_date TEXT,
  page_sha256 TEXT NOT NULL DEFAULT '58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9'
);

INSERT INTO http2_error_page (code, title, description) VALUES
  (0, 'NO_ERROR', 'Not the result of an error.'),
  (1, 'PROTOCOL_ERROR', 'An unspecific error of the protocol.'),
  (2, 'INTERNAL_ERROR', 'An unexpected internal error.'),
  (3, 'FLOW_CONTROL_ERROR', 'The peer violated flow control.'),
  (4, 'SETTINGS_TIMEOUT', 'No timely answer to settings.'),
  (5, 'STREAM_CLOSED', 'A frame came after the stream was half-closed.'),
  (6, 'FRAME_SIZE_ERROR', 'A frame of an invalid size.'),
  (7, 'REFUSED_STREAM', 'Refused before any processing.'),
  (8, 'CANCEL', 'The stream is not needed any more.'),
  (9, 'COMPRESSION_ERROR', 'The compression of fields cannot be kept up.'),
  (10, 'CONNECT_ERROR', 'The connection of a CONNECT request was reset.'),
  (11, 'ENHANCE_YOUR_CALM', 'The peer causes too much load.'),
  (12, 'INADEQUATE_SECURITY', 'The transport is not secure enough.'),
  (13, 'HTTP_1_1_REQUIRED', 'HTTP/1.1 is to be used instead.');

-- If a title moved to another code, rename the old row first, because two codes may have swapped titles.
-- Titles do not contain "@", so the new name does not match a value in a log.
UPDATE http2_error SET title = title || '@' || code
WHERE EXISTS (
  SELECT 1 FROM http2_error_page AS page
  WHERE page.title = http2_error.title AND page.code <> http2_error.code
);

-- Write only rows that differ.
INSERT INTO http2_error (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM http2_error_page
EXCEPT
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM http2_error WHERE true
ON CONFLICT (code) DO UPDATE SET
  title = excluded.title, description = excluded.description, listed = excluded.listed,
  package_version = excluded.package_version, page_version = excluded.page_version,
  page_date = excluded.page_date, page_sha256 = excluded.page_sha256;

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE http2_error SET listed = false
WHERE listed AND code NOT IN (SELECT code FROM http2_error_page);

INSERT INTO http2_error_wire (wire, code)
SELECT title, code FROM http2_error_page
UNION
SELECT CAST(code AS text), code FROM http2_error_page
UNION
SELECT '-0', code FROM http2_error_page WHERE code = 0
EXCEPT
SELECT wire, code FROM http2_error_wire WHERE true
ON CONFLICT (wire) DO UPDATE SET code = excluded.code;

DROP TABLE http2_error_page;
