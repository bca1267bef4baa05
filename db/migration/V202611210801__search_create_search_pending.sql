-- What changed and must be read again into the search index of every node; each node remembers up to which id it did.
-- Rows are pruned a week after. Locks nothing: new table. It belongs to no partnership: kind and object_id name any module's rows.
CREATE TABLE search_pending (
    id BIGINT NOT NULL AUTO_INCREMENT,
    kind VARCHAR(40) CHARACTER SET ascii NOT NULL,
    object_id BIGINT NOT NULL,
    touched_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_search_pending PRIMARY KEY (id),
    INDEX ix_search_pending_touched_at (touched_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
