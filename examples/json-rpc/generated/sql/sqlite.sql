-- Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
-- JSON-RPC status codes, version 1.0.0. SHA-256 of the page:
-- c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805.
-- For SQLite 3.24 or later. Run it in a transaction. The script is idempotent and does not delete rows.

CREATE TABLE IF NOT EXISTS json_rpc_error (
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
CREATE TABLE IF NOT EXISTS json_rpc_error_wire (
  wire TEXT COLLATE BINARY NOT NULL PRIMARY KEY,
  code INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TEMPORARY TABLE json_rpc_error_page (
  code INTEGER NOT NULL,
  title TEXT COLLATE BINARY NOT NULL,
  description TEXT NOT NULL,
  listed BOOLEAN NOT NULL DEFAULT true,
  package_version TEXT NOT NULL DEFAULT '1.0.0',
  page_version TEXT DEFAULT '2.0',
  page_date TEXT DEFAULT '2013-01-04',
  page_sha256 TEXT NOT NULL DEFAULT 'c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805'
);

INSERT INTO json_rpc_error_page (code, title, description) VALUES
  (-32700, 'Parse error', 'Invalid JSON was received by the server.'),
  (-32600, 'Invalid Request', 'The JSON sent is not a valid request object.'),
  (-32601, 'Method not found', 'The method does not exist, or is not available.'),
  (-32602, 'Invalid params', 'The parameters of the method are not valid.'),
  (-32603, 'Internal error', 'An error within JSON-RPC itself.');

-- If a title moved to another code, rename the old row first, because two codes may have swapped titles.
-- Titles do not start with a number, so the new name does not match a value in a log.
UPDATE json_rpc_error SET title = code || '@' || title
WHERE EXISTS (
  SELECT 1 FROM json_rpc_error_page AS page
  WHERE page.title = json_rpc_error.title AND page.code <> json_rpc_error.code
);

-- Write only rows that differ.
INSERT INTO json_rpc_error (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM json_rpc_error_page
EXCEPT
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM json_rpc_error WHERE true
ON CONFLICT (code) DO UPDATE SET
  title = excluded.title, description = excluded.description, listed = excluded.listed,
  package_version = excluded.package_version, page_version = excluded.page_version,
  page_date = excluded.page_date, page_sha256 = excluded.page_sha256;

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE json_rpc_error SET listed = false
WHERE listed AND code NOT IN (SELECT code FROM json_rpc_error_page);

INSERT INTO json_rpc_error_wire (wire, code)
SELECT title, code FROM json_rpc_error_page
UNION
SELECT CAST(code AS text), code FROM json_rpc_error_page
UNION
SELECT '-0', code FROM json_rpc_error_page WHERE code = 0
EXCEPT
SELECT wire, code FROM json_rpc_error_wire WHERE true
ON CONFLICT (wire) DO UPDATE SET code = excluded.code;

DROP TABLE json_rpc_error_page;
