-- The edition of a statement is not asked for any more: what a writer has seen is compared by value. It stays for older programs.
-- Locks nothing: only the default changes.
ALTER TABLE needs_statement ALTER COLUMN changed_in_edition SET DEFAULT 0;
