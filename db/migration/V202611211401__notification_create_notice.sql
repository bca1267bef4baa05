-- What a person is told: a sentence by its key and arguments (JSON list of texts), so that it can be said in the language of the day.
-- mailed_at is null until a digest took it along. Locks nothing: new table.
CREATE TABLE notice (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    message_key VARCHAR(120) CHARACTER SET ascii NOT NULL,
    arguments TEXT NOT NULL,
    link VARCHAR(500) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    mailed_at DATETIME(6) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_notice PRIMARY KEY (id),
    INDEX ix_notice_account (account_id, id),
    INDEX ix_notice_mailed (mailed_at, account_id),
    CONSTRAINT fk_notice_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_notice_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
