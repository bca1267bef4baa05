-- The revision of a text is not asked for any more: what a writer has seen is compared by value. It stays for older programs.
-- Locks nothing: only the default changes.
ALTER TABLE guide_text ALTER COLUMN revision SET DEFAULT 0;
