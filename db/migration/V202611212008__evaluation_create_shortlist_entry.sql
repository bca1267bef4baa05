-- The practices of a shortlist with the figures that brought them there, as they were at the cut (score in points).
-- Locks nothing: new table.
CREATE TABLE shortlist_entry (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    shortlist_id BIGINT NOT NULL,
    practice_id BIGINT NOT NULL,
    ranking INT NOT NULL,
    score DECIMAL(9,8) NOT NULL,
    scorers INT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_shortlist_entry PRIMARY KEY (id),
    CONSTRAINT uq_shortlist_entry UNIQUE (shortlist_id, practice_id),
    INDEX ix_shortlist_entry_practice (practice_id),
    CONSTRAINT fk_shortlist_entry_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_shortlist_entry_shortlist FOREIGN KEY (shortlist_id) REFERENCES shortlist (id),
    CONSTRAINT fk_shortlist_entry_practice FOREIGN KEY (practice_id) REFERENCES practice (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
