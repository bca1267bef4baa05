-- The texts of practices: one row a field and language. source_version is the revision of the source text that a translation was made from.
-- Locks nothing: new table.
CREATE TABLE practice_text (
    id BIGINT NOT NULL AUTO_INCREMENT,
    practice_id BIGINT NOT NULL,
    partnership_id BIGINT NOT NULL,
    field VARCHAR(20) CHARACTER SET ascii NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    body MEDIUMTEXT NOT NULL,
    origin VARCHAR(10) CHARACTER SET ascii NOT NULL,
    reviewer_id BIGINT NULL,
    source_version INT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_practice_text PRIMARY KEY (id),
    CONSTRAINT uq_practice_text UNIQUE (practice_id, field, language),
    CONSTRAINT fk_practice_text_practice FOREIGN KEY (practice_id) REFERENCES practice (id) ON DELETE CASCADE,
    CONSTRAINT fk_practice_text_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_practice_text_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
