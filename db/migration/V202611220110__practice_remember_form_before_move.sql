-- A practice that was moved to a later edition of the form remembers the one before, so that the move can be undone while nobody has
-- changed the practice since; 0 means that it never moved.
-- Locks nothing for long: MariaDB adds a column with a constant default at the end without copying the table.
ALTER TABLE practice ADD COLUMN form_before INT NOT NULL DEFAULT 0;
