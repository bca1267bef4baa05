-- A closed round can be opened again until it is settled; only then do those who still owed sheets see others' scores.
-- Locks evaluation_round for a moment: a column is added at once.
ALTER TABLE evaluation_round ADD COLUMN settled_at DATETIME(6) NULL AFTER closes_at;
