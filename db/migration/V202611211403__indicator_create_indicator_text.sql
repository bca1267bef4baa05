-- Name and unit of an indicator in the languages it exists in. Locks nothing: new table.
CREATE TABLE indicator_text (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    indicator_id BIGINT NOT NULL,
    field VARCHAR(10) CHARACTER SET ascii NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    body VARCHAR(200) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_indicator_text PRIMARY KEY (id),
    CONSTRAINT uq_indicator_text UNIQUE (indicator_id, field, language),
    INDEX ix_indicator_text_partnership (partnership_id),
    CONSTRAINT fk_indicator_text_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_indicator_text_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
