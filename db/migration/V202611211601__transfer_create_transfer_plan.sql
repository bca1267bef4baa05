-- How one partner takes over a practice with its binôme; one plan a receiver, made when the binômes are confirmed. The two quotes keep
-- what the practice and the needs said when they were taken over, as JSON: they are read as a whole and never searched.
-- Locks nothing: new table.
CREATE TABLE transfer_plan (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    receiver_id BIGINT NOT NULL,
    binome_id BIGINT NOT NULL,
    practice_id BIGINT NULL,
    practice_quote MEDIUMTEXT NULL,
    needs_quote MEDIUMTEXT NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_transfer_plan PRIMARY KEY (id),
    CONSTRAINT uq_transfer_plan UNIQUE (partnership_id, receiver_id),
    INDEX ix_transfer_plan_practice (practice_id),
    CONSTRAINT fk_transfer_plan_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_transfer_plan_receiver FOREIGN KEY (receiver_id) REFERENCES partner (id),
    CONSTRAINT fk_transfer_plan_binome FOREIGN KEY (binome_id) REFERENCES binome (id),
    CONSTRAINT fk_transfer_plan_practice FOREIGN KEY (practice_id) REFERENCES practice (id),
    CONSTRAINT ck_transfer_plan_quote CHECK ((practice_id IS NULL) = (practice_quote IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
