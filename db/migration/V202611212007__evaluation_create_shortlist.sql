-- The cut of a round: prepared by the coordinator, seen by all once published, and never changed after that.
-- Locks nothing: new table.
CREATE TABLE shortlist (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    round_id BIGINT NOT NULL,
    cut_number INT NULL,
    cut_ties VARCHAR(10) CHARACTER SET ascii NULL,
    cut_threshold DECIMAL(5,3) NULL,
    prepared_at DATETIME(6) NOT NULL,
    published_at DATETIME(6) NULL,
    published_by BIGINT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_shortlist PRIMARY KEY (id),
    CONSTRAINT uq_shortlist_round UNIQUE (round_id),
    INDEX ix_shortlist_published (partnership_id, published_at),
    CONSTRAINT ck_shortlist_rule CHECK ((cut_number IS NULL) <> (cut_threshold IS NULL)),
    CONSTRAINT fk_shortlist_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_shortlist_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id),
    CONSTRAINT fk_shortlist_account FOREIGN KEY (published_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
