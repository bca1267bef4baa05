-- Which changes visitors can see: the entity tag of public pages follows these alone and tells nothing of work inside.
-- Locks search_pending while a column is added at its end and its rows of at most a week get an index.
ALTER TABLE search_pending
    ADD COLUMN is_public BOOLEAN NOT NULL DEFAULT TRUE,
    ADD INDEX ix_search_pending_public (is_public, id);
