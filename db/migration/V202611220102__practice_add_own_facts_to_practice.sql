-- The facts that a partnership's own fields ask for: canonical text by field key (JSON).
-- Locks nothing for long: MariaDB adds a column with a constant default at the end without copying the table.
ALTER TABLE practice ADD COLUMN own_facts MEDIUMTEXT NOT NULL DEFAULT '{}';
