-- Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
-- JSON-RPC status codes, version 1.0.0. SHA-256 of the page:
-- c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805.
-- For Spark 3.4, Databricks, DuckDB 1.1 or later. It creates views, because Spark does not support keys and
-- upserts. The script is idempotent. The views contain only the current page.

CREATE OR REPLACE VIEW json_rpc_error AS
SELECT
  CAST(page.code AS int) AS code, page.title AS title, page.description AS description, true AS listed,
  '1.0.0' AS package_version, '2.0' AS page_version,
  CAST('2013-01-04' AS date) AS page_date,
  'c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805' AS page_sha256
FROM (VALUES
  (-32700, 'Parse error', 'Invalid JSON was received by the server.'),
  (-32600, 'Invalid Request', 'The JSON sent is not a valid request object.'),
  (-32601, 'Method not found', 'The method does not exist, or is not available.'),
  (-32602, 'Invalid params', 'The parameters of the method are not valid.'),
  (-32603, 'Internal error', 'An error within JSON-RPC itself.')
) AS page (code, title, description);

-- The values of a status in API responses: its code as digits, and all its titles.
CREATE OR REPLACE VIEW json_rpc_error_wire AS
SELECT title AS wire, code FROM json_rpc_error
UNION ALL
SELECT CAST(code AS string) AS wire, code FROM json_rpc_error
UNION ALL
SELECT '-0' AS wire, code FROM json_rpc_error WHERE code = 0;
