-- Files that belong to a practice; the content lies in the data folder under its SHA-256.
-- Locks nothing: new table.
CREATE TABLE practice_attachment (
    id BIGINT NOT NULL AUTO_INCREMENT,
    practice_id BIGINT NOT NULL,
    partnership_id BIGINT NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(120) CHARACTER SET ascii NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
    size_bytes BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    added_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_practice_attachment PRIMARY KEY (id),
    INDEX ix_practice_attachment_practice (practice_id, id),
    INDEX ix_practice_attachment_file (sha256),
    CONSTRAINT fk_practice_attachment_practice FOREIGN KEY (practice_id) REFERENCES practice (id) ON DELETE CASCADE,
    CONSTRAINT fk_practice_attachment_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_practice_attachment_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
