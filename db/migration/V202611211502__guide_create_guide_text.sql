-- One text of a guide in one language: its title, an introduction. The revision tells which of two writers came first.
-- Locks nothing: new table.
CREATE TABLE guide_text (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    guide_id BIGINT NOT NULL,
    part VARCHAR(40) CHARACTER SET ascii NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    body MEDIUMTEXT NOT NULL,
    revision BIGINT NOT NULL,
    written_by VARCHAR(200) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_guide_text PRIMARY KEY (id),
    CONSTRAINT uq_guide_text_part UNIQUE (guide_id, part, language),
    CONSTRAINT fk_guide_text_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_guide_text_guide FOREIGN KEY (guide_id) REFERENCES guide (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
