-- Code generated from the page. DO NOT EDIT.
-- WebSocket status codes, version 1.0.0. SHA-256 of the page:
-- b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24.
-- For MySQL 5.7, MariaDB 10.3 or later. The script is idempotent and does not delete rows. It starts its own
-- transaction, because MySQL commits when a table is created.

-- This file is UTF-8, regardless of the connection settings.
SET NAMES utf8mb4;

CREATE TABLE IF NOT EXISTS close_code (
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
CREATE TABLE IF NOT EXISTS close_code_wire (
  wire VARBINARY(255) NOT NULL PRIMARY KEY,
  code INT NOT NULL
) ENGINE = InnoDB;

DROP TEMPORARY TABLE IF EXISTS close_code_page;
CREATE TEMPORARY TABLE close_code_page (
  code INT NOT NULL PRIMARY KEY,
  title VARCHAR(267) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  description TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  listed BOOLEAN NOT NULL DEFAULT true,
  package_version VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT '1.0.0',
  page_version VARCHAR(255) CHARACTER SET ascii,
  page_date DATE,
  page_sha256 VARCHAR(255) CHARACTER SET ascii NOT NULL DEFAULT 'b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24'
) ENGINE = InnoDB;

DROP TEMPORARY TABLE IF EXISTS close_code_wire_page;
CREATE TEMPORARY TABLE close_code_wire_page (
  wire VARBINARY(255) NOT NULL PRIMARY KEY,
  code INT NOT NULL
) ENGINE = InnoDB;

START TRANSACTION;

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
UPDATE close_code AS known
JOIN close_code_page AS page ON page.title = known.title AND page.code <> known.code
SET known.title = CONCAT(known.code, '@', known.title);

-- MySQL does not write rows that do not change.
INSERT INTO close_code (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM close_code_page AS page
ON DUPLICATE KEY UPDATE
  title = page.title, description = page.description, listed = page.listed,
  package_version = page.package_version, page_version = page.page_version,
  page_date = page.page_date, page_sha256 = page.page_sha256;

-- Keep rows that are no longer on the page, with the version and date of the last page that had them.
UPDATE close_code SET listed = false
WHERE listed AND code NOT IN (SELECT code FROM close_code_page);

INSERT INTO close_code_wire_page (wire, code) SELECT title, code FROM close_code_page;
INSERT INTO close_code_wire_page (wire, code) SELECT CAST(code AS CHAR), code FROM close_code_page;
INSERT INTO close_code_wire_page (wire, code) SELECT '-0', code FROM close_code_page WHERE code = 0;
INSERT INTO close_code_wire (wire, code)
SELECT page.wire, page.code FROM close_code_wire_page AS page
ON DUPLICATE KEY UPDATE code = page.code;

COMMIT;

DROP TEMPORARY TABLE close_code_page;
DROP TEMPORARY TABLE close_code_wire_page;
