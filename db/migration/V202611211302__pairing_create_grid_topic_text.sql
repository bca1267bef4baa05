-- Names of topics, one row a language.
-- Locks nothing: new table.
CREATE TABLE grid_topic_text (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    topic_id BIGINT NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    body VARCHAR(200) NOT NULL,
    origin VARCHAR(10) CHARACTER SET ascii NOT NULL,
    reviewer_id BIGINT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_grid_topic_text PRIMARY KEY (id),
    CONSTRAINT uq_grid_topic_text UNIQUE (topic_id, language),
    CONSTRAINT fk_grid_topic_text_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_grid_topic_text_topic FOREIGN KEY (topic_id) REFERENCES grid_topic (id) ON DELETE CASCADE,
    CONSTRAINT fk_grid_topic_text_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
