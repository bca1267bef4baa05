-- Every version of a practice as a whole (JSON), with who, when and why; number is the practice's revision.
-- Locks nothing: new table.
CREATE TABLE practice_version (
    id BIGINT NOT NULL AUTO_INCREMENT,
    practice_id BIGINT NOT NULL,
    partnership_id BIGINT NOT NULL,
    number INT NOT NULL,
    cause VARCHAR(10) CHARACTER SET ascii NOT NULL,
    reason TEXT NOT NULL,
    snapshot MEDIUMTEXT NOT NULL,
    account_id BIGINT NOT NULL,
    account_name VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_practice_version PRIMARY KEY (id),
    CONSTRAINT uq_practice_version UNIQUE (practice_id, number),
    CONSTRAINT fk_practice_version_practice FOREIGN KEY (practice_id) REFERENCES practice (id) ON DELETE CASCADE,
    CONSTRAINT fk_practice_version_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_practice_version_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
