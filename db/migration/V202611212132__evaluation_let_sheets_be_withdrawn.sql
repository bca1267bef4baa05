-- A practice that is sent back or archived while a round runs need not be rated any more: its sheets are kept, but not owed.
-- Locks score_sheet for a moment: a column is added at once.
ALTER TABLE score_sheet ADD COLUMN withdrawn_at DATETIME(6) NULL AFTER submitted_by;
