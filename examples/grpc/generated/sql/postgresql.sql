-- Code generated from the page. DO NOT EDIT.
-- gRPC status codes, version 1.0.0. SHA-256 of the page:
-- 28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7.
-- For PostgreSQL 10, DuckDB 1.0 or later. Run it in a transaction. The script is idempotent and does not
-- delete rows.

CREATE TABLE IF NOT EXISTS grpc_status (
  code integer PRIMARY KEY,
  title text COLLATE "C" NOT NULL UNIQUE,
  description text NOT NULL,
  listed boolean NOT NULL,
  package_version text NOT NULL,
  page_version text,
  page_date date,
  page_sha256 text NOT NULL
);

-- The values of a status in API responses: its code as digits, and all its titles.
CREATE TABLE IF NOT EXISTS grpc_status_wire (
  wire text COLLATE "C" PRIMARY KEY,
  code integer NOT NULL
);

CREATE TEMPORARY TABLE grpc_status_page (
  code integer NOT NULL,
  title text COLLATE "C" NOT NULL,
  description text NOT NULL,
  listed boolean NOT NULL DEFAULT true,
  package_version text NOT NULL DEFAULT '1.0.0',
  page_version text,
  page_date date,
  page_sha256 text NOT NULL DEFAULT '28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7'
);

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
UPDATE grpc_status SET title = title || '@' || code
WHERE EXISTS (
  SELECT 1 FROM grpc_status_page AS page
  WHERE page.title = grpc_status.title AND page.code <> grpc_status.code
);

-- Write only rows that differ.
INSERT INTO grpc_status (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM grpc_status_page
EXCEPT
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM grpc_status WHERE true
ON CONFLICT (code) DO UPDATE SET
  title = excluded.title, description = excluded.description, listed = excluded.listed,
  package_version = excluded.package_version, page_version = excluded.page_version,
  page_date = excluded.page_date, page_sha256 = excluded.page_sha256;

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE grpc_status SET listed = false
WHERE listed AND code NOT IN (SELECT code FROM grpc_status_page);

INSERT INTO grpc_status_wire (wire, code)
SELECT title, code FROM grpc_status_page
UNION
SELECT CAST(code AS text), code FROM grpc_status_page
UNION
SELECT '-0', code FROM grpc_status_page WHERE code = 0
EXCEPT
SELECT wire, code FROM grpc_status_wire WHERE true
ON CONFLICT (wire) DO UPDATE SET code = excluded.code;

DROP TABLE grpc_status_page;
