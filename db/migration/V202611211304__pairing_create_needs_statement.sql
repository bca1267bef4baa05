-- One cell of the grid: resource and need of a partner on a topic, 0 to 5, NULL as long as nothing is stated, with a sentence.
-- Locks nothing: new table.
CREATE TABLE needs_statement (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    sheet_id BIGINT NOT NULL,
    topic_id BIGINT NOT NULL,
    resource_level TINYINT NULL,
    need_level TINYINT NULL,
    reason VARCHAR(1000) NOT NULL,
    changed_in_edition BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_needs_statement PRIMARY KEY (id),
    CONSTRAINT uq_needs_statement UNIQUE (sheet_id, topic_id),
    CONSTRAINT ck_needs_statement_resource CHECK (resource_level BETWEEN 0 AND 5),
    CONSTRAINT ck_needs_statement_need CHECK (need_level BETWEEN 0 AND 5),
    CONSTRAINT fk_needs_statement_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_needs_statement_sheet FOREIGN KEY (sheet_id) REFERENCES needs_sheet (id),
    CONSTRAINT fk_needs_statement_topic FOREIGN KEY (topic_id) REFERENCES grid_topic (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
