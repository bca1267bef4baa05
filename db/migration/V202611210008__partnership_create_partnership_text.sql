-- Titles, names and descriptions of a partnership and its themes: one row a language and field.
-- Locks nothing: new table.
CREATE TABLE partnership_text (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    owner_kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
    owner_id BIGINT NOT NULL,
    field VARCHAR(40) CHARACTER SET ascii NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    body TEXT NOT NULL,
    origin VARCHAR(10) CHARACTER SET ascii NOT NULL,
    reviewer_id BIGINT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_partnership_text PRIMARY KEY (id),
    CONSTRAINT uq_partnership_text UNIQUE (owner_kind, owner_id, field, language),
    CONSTRAINT fk_partnership_text_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_partnership_text_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
