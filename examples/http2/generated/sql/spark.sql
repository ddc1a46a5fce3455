-- Code generated from the page. DO NOT EDIT.
-- HTTP/2 status codes, version 1.0.0. SHA-256 of the page:
-- 58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9.
-- For Spark 3.4, Databricks, DuckDB 1.1 or later. It creates views, because Spark does not support keys and
-- upserts. The script is idempotent. The views contain only the current page.

CREATE OR REPLACE VIEW http2_error AS
SELECT
  CAST(page.code AS int) AS code, page.title AS title, page.description AS description, true AS listed,
  '1.0.0' AS package_version, CAST(NULL AS string) AS page_version,
  CAST(NULL AS date) AS page_date,
  '58f4c521c5e155ffb194d0192f806fe9f766f357a368d794f1ec9fc03a0a1fe9' AS page_sha256
FROM (VALUES
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
  (13, 'HTTP_1_1_REQUIRED', 'HTTP/1.1 is to be used instead.')
) AS page (code, title, description);

-- The values of a status in API responses: its code as digits, and all its titles.
CREATE OR REPLACE VIEW http2_error_wire AS
SELECT title AS wire, code FROM http2_error
UNION ALL
SELECT CAST(code AS string) AS wire, code FROM http2_error
UNION ALL
SELECT '-0' AS wire, code FROM http2_error WHERE code = 0;
