-- Code generated from the page. DO NOT EDIT.
-- WebSocket status codes, version 1.0.0. SHA-256 of the page:
-- b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24.
-- For SQLite 3.24 or later. Run it in a transaction. The script is idempotent and does not delete rows.

CREATE TABLE IF NOT EXISTS close_code (
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
CREATE TABLE IF NOT EXISTS close_code_wire (
  wire TEXT COLLATE BINARY NOT NULL PRIMARY KEY,
  code INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TEMPORARY TABLE close_code_page (
  code INTEGER NOT NULL,
  title TEXT COLLATE BINARY NOT NULL,
  description TEXT NOT NULL,
  listed BOOLEAN NOT NULL DEFAULT true,
  package_version TEXT NOT NULL DEFAULT '1.0.0',
  page_version TEXT,
  page_date TEXT,
  page_sha256 TEXT NOT NULL DEFAULT 'b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24'
);

INSERT INTO close_code_page (code, title, description) VALUES
  (1000, 'Normal Closure', 'The purpose of the connection is fulfilled.'),
  (1001, 'Going Away', 'A server is going down, or a browser has left the page.'),
  (1002, 'Protocol error', 'An endpoint ends the connection for an error of the protocol.'),
  (1003, 'Unsupported Data', 'An endpoint received data of a type it cannot accept.'),
  (1004, 'Reserved', 'A meaning might be defined in the future.'),
  (1007, 'Invalid frame payload data', 'A message had data that did not fit its type.'),
  (1008, 'Policy Violation', 'A message violates a policy.'),
  (1009, 'Message Too Big', 'A message is too big to process.'),
  (1010, 'Mandatory Ext.', 'The server did not negotiate an extension that the client needs.'),
  (1011, 'Internal Error', 'The server could not fulfil the client''s request.');

-- If a title moved to another code, rename the old row first, because two codes may have swapped titles.
-- Titles do not start with a number, so the new name does not match a value in a log.
UPDATE close_code SET title = code || '@' || title
WHERE EXISTS (
  SELECT 1 FROM close_code_page AS page
  WHERE page.title = close_code.title AND page.code <> close_code.code
);

-- Write only rows that differ.
INSERT INTO close_code (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM close_code_page
EXCEPT
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM close_code WHERE true
ON CONFLICT (code) DO UPDATE SET
  title = excluded.title, description = excluded.description, listed = excluded.listed,
  package_version = excluded.package_version, page_version = excluded.page_version,
  page_date = excluded.page_date, page_sha256 = excluded.page_sha256;

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE close_code SET listed = false
WHERE listed AND code NOT IN (SELECT code FROM close_code_page);

INSERT INTO close_code_wire (wire, code)
SELECT title, code FROM close_code_page
UNION
SELECT CAST(code AS text), code FROM close_code_page
UNION
SELECT '-0', code FROM close_code_page WHERE code = 0
EXCEPT
SELECT wire, code FROM close_code_wire WHERE true
ON CONFLICT (wire) DO UPDATE SET code = excluded.code;

DROP TABLE close_code_page;
