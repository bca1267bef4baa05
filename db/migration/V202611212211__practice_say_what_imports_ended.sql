-- Imports are written in parts: one that was cut short has no end. The mark of what was ordered tells the same order sent twice.
-- Locks practice_import while two columns are added at its end, which MariaDB does at once.
ALTER TABLE practice_import
    ADD COLUMN finished_at DATETIME(6) NULL,
    ADD COLUMN order_mark CHAR(32) CHARACTER SET ascii NOT NULL DEFAULT '';
