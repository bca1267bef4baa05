-- What somebody sent after their session had ended, kept an hour for the same person to send again.
-- Locks nothing: new table.
CREATE TABLE parked_form (
    id BIGINT NOT NULL AUTO_INCREMENT,
    token_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    account_id BIGINT NOT NULL,
    page VARCHAR(500) NOT NULL,
    fields MEDIUMTEXT NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_parked_form PRIMARY KEY (id),
    CONSTRAINT uq_parked_form_token UNIQUE (token_hash),
    CONSTRAINT fk_parked_form_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
