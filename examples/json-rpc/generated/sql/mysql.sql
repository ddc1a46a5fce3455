-- Code generated from the page of 2013-01-04, API 2.0. DO NOT EDIT.
-- JSON-RPC status codes, version 1.0.0. SHA-256 of the page:
-- c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805.
-- For MySQL 5.7, MariaDB 10.3 or later. The script is idempotent and does not delete rows. It starts its own
-- transaction, because MySQL commits when a table is created.

-- This file is UTF-8, regardless of the connection settings.
SET NAMES utf8mb4;

CREATE TABLE IF NOT EXISTS json_rpc_error (
  code INT NOT NULL PRIMARY KEY,
  title VARCHAR(267) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  description TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  listed BOOLEAN NOT NULL,
  package_version VARCHAR(255) CHARACTER SET ascii NOT NULL,
  page_version VARCHAR(255) CHARACTER SET ascii,
  page_date DATE,
  page_sha256 VARCHAR(255) CHARACTER SET ascii NOT NULL
) ENGINE = InnoDB;

-- The values of a status in API responses: its code as digits, and all its titles. The type is binary, so
-- that comparisons do not ignore case and trailing spaces.
CREATE TABLE IF NOT EXISTS json_rpc_error_wire (
  wire VARBINARY(255) NOT NULL PRIMARY KEY,
  code INT NOT NULL
) ENGINE = InnoDB;

DROP TEMPORARY TABLE IF EXISTS json_rpc_error_page;
CREATE TEMPORARY TABLE json_rpc_error_page (
  code INT NOT NULL PRIMARY KEY,
  title VARCHAR(267) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  description TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  listed BOOLEAN NOT NULL DEFAULT true,
  package_version VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT '1.0.0',
  page_version VARCHAR(255) CHARACTER SET ascii DEFAULT '2.0',
  page_date DATE DEFAULT '2013-01-04',
  page_sha256 VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT 'c863c91bf92401af0418f191bc9ca84d6f1548dde2f5dabb51cd1b38cee29805'
) ENGINE = InnoDB;

DROP TEMPORARY TABLE IF EXISTS json_rpc_error_wire_page;
CREATE TEMPORARY TABLE json_rpc_error_wire_page (
  wire VARBINARY(255) NOT NULL PRIMARY KEY,
  code INT NOT NULL
) ENGINE = InnoDB;

START TRANSACTION;

INSERT INTO json_rpc_error_page (code, title, description) VALUES
  (-32700, 'Parse error', 'Invalid JSON was received by the server.'),
  (-32600, 'Invalid Request', 'The JSON sent is not a valid request object.'),
  (-32601, 'Method not found', 'The method does not exist, or is not available.'),
  (-32602, 'Invalid params', 'The parameters of the method are not valid.'),
  (-32603, 'Internal error', 'An error within JSON-RPC itself.');

-- If a title moved to another code, rename the old row first, because two codes may have swapped titles.
-- Titles do not start with a number, so the new name does not match a value in a log.
UPDATE json_rpc_error AS known
JOIN json_rpc_error_page AS page ON page.title = known.title AND page.code <> known.code
SET known.title = CONCAT(known.code, '@', known.title);

-- MySQL does not write rows that do not change.
INSERT INTO json_rpc_error (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM json_rpc_error_page AS page
ON DUPLICATE KEY UPDATE
  title = page.title, description = page.description, listed = page.listed,
  package_version = page.package_version, page_version = page.page_version,
  page_date = page.page_date, page_sha256 = page.page_sha256;

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE json_rpc_error SET listed = false
WHERE listed AND code NOT IN (SELECT code FROM json_rpc_error_page);

INSERT INTO json_rpc_error_wire_page (wire, code) SELECT title, code FROM json_rpc_error_page;
INSERT INTO json_rpc_error_wire_page (wire, code) SELECT CAST(code AS CHAR), code FROM json_rpc_error_page;
INSERT INTO json_rpc_error_wire_page (wire, code) SELECT '-0', code FROM json_rpc_error_page WHERE code = 0;
INSERT INTO json_rpc_error_wire (wire, code)
SELECT page.wire, page.code FROM json_rpc_error_wire_page AS page
ON DUPLICATE KEY UPDATE code = page.code;

COMMIT;

DROP TEMPORARY TABLE json_rpc_error_page;
DROP TEMPORARY TABLE json_rpc_error_wire_page;
