-- Code generated from the page. DO NOT EDIT.
-- WebSocket status codes, version 1.0.0. SHA-256 of the page:
-- b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24.
-- For Spark 3.4, Databricks, DuckDB 1.1 or later. It creates views, because Spark does not support keys and
-- upserts. The script is idempotent. The views contain only the current page.

CREATE OR REPLACE VIEW close_code AS
SELECT
  CAST(page.code AS int) AS code, page.title AS title, page.description AS description, true AS listed,
  '1.0.0' AS package_version, CAST(NULL AS string) AS page_version,
  CAST(NULL AS date) AS page_date,
  'b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24' AS page_sha256
FROM (VALUES
  (1000, 'Normal Closure', 'The purpose of the connection is fulfilled.'),
  (1001, 'Going Away', 'A server is going down, or a browser has left the page.'),
  (1002, 'Protocol error', 'An endpoint ends the connection for an error of the protocol.'),
  (1003, 'Unsupported Data', 'An endpoint received data of a type it cannot accept.'),
  (1004, 'Reserved', 'A meaning might be defined in the future.'),
  (1007, 'Invalid frame payload data', 'A message had data that did not fit its type.'),
  (1008, 'Policy Violation', 'A message violates a policy.'),
  (1009, 'Message Too Big', 'A message is too big to process.'),
  (1010, 'Mandatory Ext.', 'The server did not negotiate an extension that the client needs.'),
  (1011, 'Internal Error', ('The server could not fulfil the client' || url_decode('%27') || 's request.'))
) AS page (code, title, description);

-- The values of a status in API responses: its code as digits, and all its titles.
CREATE OR REPLACE VIEW close_code_wire AS
SELECT title AS wire, code FROM close_code
UNION ALL
SELECT CAST(code AS string) AS wire, code FROM close_code
UNION ALL
SELECT '-0' AS wire, code FROM close_code WHERE code = 0;
