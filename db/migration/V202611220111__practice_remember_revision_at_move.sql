-- The revision that a practice had when it was moved to a later edition of the form: another one by now means that somebody changed it.
-- Locks nothing for long: MariaDB adds a column with a constant default at the end without copying the table.
ALTER TABLE practice ADD COLUMN form_moved_revision INT NOT NULL DEFAULT 0;
