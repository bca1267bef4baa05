-- Every import so far was one transaction: it is there as a whole, so it ended.
-- Locks the rows of practice_import, a few for each partnership, until it is through.
UPDATE practice_import SET finished_at = imported_at WHERE finished_at IS NULL;
