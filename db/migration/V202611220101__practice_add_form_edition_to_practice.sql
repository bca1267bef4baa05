-- A practice names the edition of its partnership's form on which it is described; 1 is the usual form, so every practice has it already.
-- Locks nothing for long: MariaDB adds a column with a constant default at the end without copying the table.
ALTER TABLE practice ADD COLUMN form_edition INT NOT NULL DEFAULT 1;
