-- A PDF of a guide that was asked for: waiting, being set, ready or failed. alive_at is the last sign of life of the work.
-- Locks nothing: new table.
CREATE TABLE guide_print (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    guide_id BIGINT NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    guide_revision BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET ascii NOT NULL,
    page_count INT NOT NULL,
    practice_count INT NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii NULL,
    size_bytes BIGINT NOT NULL,
    requested_by BIGINT NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    alive_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_guide_print PRIMARY KEY (id),
    CONSTRAINT fk_guide_print_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_guide_print_guide FOREIGN KEY (guide_id) REFERENCES guide (id),
    CONSTRAINT fk_guide_print_account FOREIGN KEY (requested_by) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
