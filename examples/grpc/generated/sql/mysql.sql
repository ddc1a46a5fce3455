-- Code generated from the page. DO NOT EDIT.
-- gRPC status codes, version 1.0.0. SHA-256 of the page:
-- 28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7.
-- For MySQL 5.7, MariaDB 10.3 or later. The script is idempotent and does not delete rows. It starts its own
-- transaction, because MySQL commits when a table is created.

-- This file is UTF-8, regardless of the connection settings.
SET NAMES utf8mb4;

CREATE TABLE IF NOT EXISTS grpc_status (
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
CREATE TABLE IF NOT EXISTS grpc_status_wire (
  wire VARBINARY(255) NOT NULL PRIMARY KEY,
  code INT NOT NULL
) ENGINE = InnoDB;

DROP TEMPORARY TABLE IF EXISTS grpc_status_page;
CREATE TEMPORARY TABLE grpc_status_page (
  code INT NOT NULL PRIMARY KEY,
  title VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  description TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  listed BOOLEAN NOT NULL DEFAULT true,
  package_version VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT '1.0.0',
  page_version VARCHAR(255) CHARACTER SET ascii,
  page_date DATE,
  page_sha256 VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT '28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7'
) ENGINE = InnoDB;

DROP TEMPORARY TABLE IF EXISTS grpc_status_wire_page;
CREATE TEMPORARY TABLE grpc_status_wire_page (
  wire VARBINARY(255) NOT NULL PRIMARY KEY,
  code INT NOT NULL
) ENGINE = InnoDB;

START TRANSACTION;

INSERT INTO grpc_status_page (code, title, description) VALUES
  (0, 'OK', 'Not an error; returned on success.'),
  (1, 'CANCELLED', 'The operation was cancelled, typically by the caller.'),
  (2, 'UNKNOWN', 'An error of another address space, or one about which too little is known.'),
  (3, 'INVALID_ARGUMENT', 'The client specified an invalid argument, whatever the state of the system.'),
  (4, 'DEADLINE_EXCEEDED', 'The deadline expired before the operation could complete.'),
  (5, 'NOT_FOUND', 'A requested entity was not found.'),
  (6, 'ALREADY_EXISTS', 'The entity that a client attempted to create already exists.'),
  (7, 'PERMISSION_DENIED', 'The caller does not have permission to execute the operation.'),
  (8, 'RESOURCE_EXHAUSTED', 'A resource has been exhausted, such as a quota of the user or space on the disk.'),
  (9, 'FAILED_PRECONDITION', 'The system is not in a state that the operation requires.'),
  (10, 'ABORTED', 'The operation was aborted, typically by a concurrent transaction.'),
  (11, 'OUT_OF_RANGE', 'The operation was attempted past the valid range.'),
  (12, 'UNIMPLEMENTED', 'The operation is not implemented, or not supported by this service.'),
  (13, 'INTERNAL', 'An invariant of the underlying system has been broken.'),
  (14, 'UNAVAILABLE', 'The service is currently unavailable; a retry with a backoff may succeed.'),
  (15, 'DATA_LOSS', 'Unrecoverable data loss or corruption.'),
  (16, 'UNAUTHENTICATED', 'The request has no valid credentials for the operation.');

-- If a title moved to another code, rename the old row first, because two codes may have swapped titles.
-- Titles do not contain "@", so the new name does not match a value in a log.
UPDATE grpc_status AS known
JOIN grpc_status_page AS page ON page.title = known.title AND page.code <> known.code
SET known.title = CONCAT(known.title, '@', known.code);

-- MySQL does not write rows that do not change.
INSERT INTO grpc_status (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM grpc_status_page AS page
ON DUPLICATE KEY UPDATE
  title = page.title, description = page.description, listed = page.listed,
  package_version = page.package_version, page_version = page.page_version,
  page_date = page.page_date, page_sha256 = page.page_sha256;

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE grpc_status SET listed = false
WHERE listed AND code NOT IN (SELECT code FROM grpc_status_page);

INSERT INTO grpc_status_wire_page (wire, code) SELECT title, code FROM grpc_status_page;
INSERT INTO grpc_status_wire_page (wire, code) SELECT CAST(code AS CHAR), code FROM grpc_status_page;
INSERT INTO grpc_status_wire_page (wire, code) SELECT '-0', code FROM grpc_status_page WHERE code = 0;
INSERT INTO grpc_status_wire (wire, code)
SELECT page.wire, page.code FROM grpc_status_wire_page AS page
ON DUPLICATE KEY UPDATE code = page.code;

COMMIT;

DROP TEMPORARY TABLE grpc_status_page;
DROP TEMPORARY TABLE grpc_status_wire_page;
