-- One organisation's sheet on one practice in one round; it exists from the allotment on, so that what is owed can be counted.
-- Locks nothing: new table.
CREATE TABLE score_sheet (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    round_id BIGINT NOT NULL,
    partner_id BIGINT NOT NULL,
    practice_id BIGINT NOT NULL,
    status VARCHAR(10) CHARACTER SET ascii NOT NULL,
    remark TEXT NOT NULL,
    changed_at DATETIME(6) NULL,
    changed_by VARCHAR(200) NOT NULL DEFAULT '',
    submitted_at DATETIME(6) NULL,
    submitted_by BIGINT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_score_sheet PRIMARY KEY (id),
    CONSTRAINT uq_score_sheet UNIQUE (round_id, partner_id, practice_id),
    INDEX ix_score_sheet_practice (practice_id, round_id),
    CONSTRAINT fk_score_sheet_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_score_sheet_round FOREIGN KEY (round_id) REFERENCES evaluation_round (id),
    CONSTRAINT fk_score_sheet_partner FOREIGN KEY (partner_id) REFERENCES partner (id),
    CONSTRAINT fk_score_sheet_practice FOREIGN KEY (practice_id) REFERENCES practice (id),
    CONSTRAINT fk_score_sheet_account FOREIGN KEY (submitted_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
