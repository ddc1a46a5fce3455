-- Code generated from the page. DO NOT EDIT.
-- WebSocket status codes, version 1.0.0. The page has the SHA-256
-- b4be91183819c670b4941cbc3224b1c2a3dc0f55d8a2e18826d6ae9330f20a24.
-- For MySQL 5.7 and MariaDB 10.3, or later. It can be run again and again, and deletes no row. MySQL commits
-- wherever a table is created, so the transaction is here.

-- This file is UTF-8, whatever the connection was set to.
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

-- What the wire may have for a status: its code as digits, its title, and its other titles. It is binary,
-- so that neither case nor spaces at the end are ignored.
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

-- A title that the page now gives to another code gives way first: two codes may have swapped theirs.
-- No title of the page begins with a number, so what is left of the old one meets no value of a log.
UPDATE close_code AS known
JOIN close_code_page AS page ON page.title = known.title AND page.code <> known.code
SET known.title = CONCAT(known.code, '@', known.title);

-- A row that is the same already is not written.
INSERT INTO close_code (code, title, description, listed, package_version, page_version, page_date, page_sha256)
SELECT code, title, description, listed, package_version, page_version, page_date, page_sha256 FROM close_code_page AS page
ON DUPLICATE KEY UPDATE
  title = page.title, description = page.description, listed = page.listed,
  package_version = page.package_version, page_version = page.page_version,
  page_date = page.page_date, page_sha256 = page.page_sha256;

-- What the page no longer has is kept, and says which page had it last.
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
