-- How often the work on a PDF was begun: after a crash it is begun again, but not for ever.
-- Locks guide_print for a moment: a column is added at once.
ALTER TABLE guide_print ADD COLUMN attempts INT NOT NULL DEFAULT 0 AFTER alive_at;
