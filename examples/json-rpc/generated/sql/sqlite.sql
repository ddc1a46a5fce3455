-- Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
-- JSON-RPC status codes, version 1.0.0. The page has the SHA-256
-- c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805.
-- For SQLite 3.24 or later. It can be run again and again, and deletes no row.

BEGIN;

CREATE TABLE IF NOT EXISTS json_rpc_error (
  code INTEGER PRIMARY KEY,
  title TEXT COLLATE BINARY NOT NULL UNIQUE,
  description TEXT NOT NULL
);

CREATE TEMPORARY TABLE json_rpc_error_page (
  code INTEGER NOT NULL,
  title TEXT COLLATE BINARY NOT NULL,
  description TEXT NOT NULL
);

INSERT INTO json_rpc_error_page (code, title, description) VALUES
  (-32700, 'Parse error', 'Invalid JSON was received by the server.'),
  (-32600, 'Invalid Request', 'The JSON sent is not a valid request object.'),
  (-32601, 'Method not found', 'The method does not exist, or is not available.'),
  (-32602, 'Invalid params', 'The parameters of the method are not valid.'),
  (-32603, 'Internal error', 'An error within JSON-RPC itself.');

-- A title that the page now gives to another code gives way first: two codes may have swapped theirs.
-- No title of the page begins with a number, so what is left of the old one meets no value of a log.
UPDATE json_rpc_error SET title = code || '@' || title
WHERE EXISTS (
  SELECT 1 FROM json_rpc_error_page AS page
  WHERE page.title = json_rpc_error.title AND page.code <> json_rpc_error.code
);

-- Only what differs is written.
INSERT INTO json_rpc_error (code, title, description)
SELECT code, title, description FROM json_rpc_error_page
EXCEPT
SELECT code, title, description FROM json_rpc_error WHERE true
ON CONFLICT (code) DO UPDATE SET title = excluded.title, description = excluded.description;

DROP TABLE json_rpc_error_page;

COMMIT;
