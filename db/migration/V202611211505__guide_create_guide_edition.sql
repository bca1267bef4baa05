-- A published PDF of a guide, never changed and never removed: later editions stand beside it.
-- Locks nothing: new table.
CREATE TABLE guide_edition (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    guide_id BIGINT NOT NULL,
    print_id BIGINT NOT NULL,
    number INT NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    title VARCHAR(400) NOT NULL,
    page_count INT NOT NULL,
    practice_count INT NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
    size_bytes BIGINT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_guide_edition PRIMARY KEY (id),
    CONSTRAINT uq_guide_edition_number UNIQUE (guide_id, number),
    CONSTRAINT fk_guide_edition_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT uq_guide_edition_print UNIQUE (print_id),
    CONSTRAINT fk_guide_edition_guide FOREIGN KEY (guide_id) REFERENCES guide (id),
    CONSTRAINT fk_guide_edition_print FOREIGN KEY (print_id) REFERENCES guide_print (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
