-- Code generated from the page. DO NOT EDIT.
-- gRPC status codes, version 1.0.0. SHA-256 of the page:
-- 28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7.
-- For Spark 3.4, Databricks, DuckDB 1.1 or later. It creates views, because Spark does not support keys and
-- upserts. The script is idempotent. The views contain only the current page.

CREATE OR REPLACE VIEW grpc_status AS
SELECT
  CAST(page.code AS int) AS code, page.title AS title, page.description AS description, true AS listed,
  '1.0.0' AS package_version, CAST(NULL AS string) AS page_version,
  CAST(NULL AS date) AS page_date,
  '28537d5361ae075773cc2da4b5f721fd3bcedcf4975c0b8edacc8016a4e95de7' AS page_sha256
FROM (VALUES
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
  (16, 'UNAUTHENTICATED', 'The request has no valid credentials for the operation.')
) AS page (code, title, description);

-- The values of a status in API responses: its code as digits, and all its titles.
CREATE OR REPLACE VIEW grpc_status_wire AS
SELECT title AS wire, code FROM grpc_status
UNION ALL
SELECT CAST(code AS string) AS wire, code FROM grpc_status
UNION ALL
SELECT '-0' AS wire, code FROM grpc_status WHERE code = 0;
