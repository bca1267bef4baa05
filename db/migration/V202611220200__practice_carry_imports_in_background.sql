-- An import is carried out in the background: its order and its file (sha256, until it came to its end) are kept, so that it can go on
-- after a stop from the row that it had reached; turns says how many practices were dealt out, by country (JSON).
-- waiting_since is set while no server has taken it up; carried_since and carried_from tell when, and at which row, the work last began.
-- Locks practice_import while columns are added at its end, which MariaDB does at once.
ALTER TABLE practice_import
    ADD COLUMN sha256 CHAR(64) CHARACTER SET ascii NULL,
    ADD COLUMN ordered MEDIUMTEXT NOT NULL DEFAULT '',
    ADD COLUMN turns TEXT NOT NULL DEFAULT '{}',
    ADD COLUMN rows_total INT NOT NULL DEFAULT 0,
    ADD COLUMN waiting_since DATETIME(6) NULL,
    ADD COLUMN carried_since DATETIME(6) NULL,
    ADD COLUMN carried_from INT NOT NULL DEFAULT 0,
    ADD COLUMN stop_asked BOOLEAN NOT NULL DEFAULT FALSE;
