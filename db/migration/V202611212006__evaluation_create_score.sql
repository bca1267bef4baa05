-- One answer of a sheet: a level of the scale, "unable to assess", or only a remark so far.
-- Locks nothing: new table. The level has a decimal so that a later grid may use half steps.
CREATE TABLE score (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    sheet_id BIGINT NOT NULL,
    criterion_id BIGINT NOT NULL,
    answer VARCHAR(10) CHARACTER SET ascii NOT NULL,
    level DECIMAL(3,1) NULL,
    remark TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_score PRIMARY KEY (id),
    CONSTRAINT uq_score UNIQUE (sheet_id, criterion_id),
    CONSTRAINT ck_score_level CHECK ((answer = 'LEVEL') = (level IS NOT NULL)),
    CONSTRAINT fk_score_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_score_sheet FOREIGN KEY (sheet_id) REFERENCES score_sheet (id),
    CONSTRAINT fk_score_criterion FOREIGN KEY (criterion_id) REFERENCES criterion (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
