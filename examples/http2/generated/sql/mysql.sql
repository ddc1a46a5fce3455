-- Code generated from the page. DO NOT EDIT.
-- HTTP/2 status codes, version 1.0.0. SHA-256 of the page:
-- 58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9.
-- For MySQL 5.7, MariaDB 10.3 or later. The script is idempotent and does not delete rows. It starts its own
-- transaction, because MySQL commits when a table is created.

-- This file is UTF-8, regardless of the connection settings.
SET NAMES utf8mb4;

CREATE TABLE IF NOT EXISTS http2_error (
  code INT NOT NULL PRIMARY KEY,
  title VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  description TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  listed BOOLEAN NOT NULL,
  package_version VARCHAR(255) CHARACTER SET ascii NOT NULL,
  page_version VARCHAR(255) CHARACTER SET ascii,
  page_date DATE,
  page_sha256 VARCHAR(255) CHARACTER SET ascii NOT NULL
) ENGINE = InnoDB;

-- The values of a status in API responses: its code as digits, and all its titles. The type is binary, so
-- that comparisons do not ignore case and trailing spaces.
CREATE TABLE IF NOT EXISTS http2_error_wire (
  wire VARBINARY(255) NOT NULL PRIMARY KEY,
  code INT NOT NULL
) ENGINE = InnoDB;

DROP TEMPORARY TABLE IF EXISTS http2_error_page;
CREATE TEMPORARY TABLE http2_error_page (
  code INT NOT NULL PRIMARY KEY,
  title VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  description TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  listed BOOLEAN NOT NULL DEFAULT true,
  package_version VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT '1.0.0',
  page_version VARCHAR(255) CHARACTER SET ascii,
  page_date DATE,
  page_sha256 VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT '58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9'
) ENGINE = InnoDB;

DROP TEMPORARY TABLE IF EXISTS http2_error_wire_page;
CREATE TEMPORARY TABLE http2_error_wire_page (
  wire VARBINARY(255) NOT NULL PRIMARY KEY,
  code INT NOT NULL
) ENGINE = InnoDB;

START TRANSACTION;

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
UPDATE http2_error AS known
JOIN http2_error_page AS page ON page.title = known.title AND page.code <> known.code
SET known.title = CONCAT(known.title, '@', known.code);

-- MySQL does not write rows that do not change.
INSERT INTO http2_error (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM http2_error_page AS page
ON DUPLICATE KEY UPDATE
  title = page.title, description = page.description, listed = page.listed,
  package_version = page.package_version, page_version = page.page_version,
  page_date = page.page_date, page_sha256 = page.page_sha256;

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE http2_error SET listed = false
WHERE listed AND code NOT IN (SELECT code FROM http2_error_page);

INSERT INTO http2_error_wire_page (wire, code) SELECT title, code FROM http2_error_page;
INSERT INTO http2_error_wire_page (wire, code) SELECT CAST(code AS CHAR), code FROM http2_error_page;
INSERT INTO http2_error_wire_page (wire, code) SELECT '-0', code FROM http2_error_page WHERE code = 0;
INSERT INTO http2_error_wire (wire, code)
SELECT page.wire, page.code FROM http2_error_wire_page AS page
ON DUPLICATE KEY UPDATE code = page.code;

COMMIT;

DROP TEMPORARY TABLE http2_error_page;
DROP TEMPORARY TABLE http2_error_wire_page;
