-- Names, questions and level texts of a grid, its groups and its criteria: one row a language and field.
-- Locks nothing: new table.
CREATE TABLE criteria_grid_text (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    grid_id BIGINT NOT NULL,
    owner VARCHAR(40) CHARACTER SET ascii NOT NULL,
    field VARCHAR(20) CHARACTER SET ascii NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    body TEXT NOT NULL,
    origin VARCHAR(10) CHARACTER SET ascii NOT NULL,
    reviewer_id BIGINT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_criteria_grid_text PRIMARY KEY (id),
    CONSTRAINT uq_criteria_grid_text UNIQUE (grid_id, owner, field, language),
    CONSTRAINT fk_criteria_grid_text_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_criteria_grid_text_grid FOREIGN KEY (grid_id) REFERENCES criteria_grid (id),
    CONSTRAINT fk_criteria_grid_text_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
