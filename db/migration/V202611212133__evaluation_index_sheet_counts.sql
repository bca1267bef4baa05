-- Every home page counts the sheets of one organisation in a round: 2,000 of 120,000 are read instead of all.
-- Locks nothing: the index is built while writing goes on.
CREATE INDEX ix_score_sheet_counts ON score_sheet (round_id, partner_id, status, withdrawn_at);
