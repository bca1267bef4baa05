-- Failed sign-ins of the last hours, for throttling on every node. The account is kept as a hash of what was typed.
-- Locks nothing: new table.
CREATE TABLE sign_in_attempt (
    id BIGINT NOT NULL AUTO_INCREMENT,
    account_key CHAR(64) CHARACTER SET ascii NOT NULL,
    address VARCHAR(45) CHARACTER SET ascii NOT NULL,
    attempted_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_sign_in_attempt PRIMARY KEY (id),
    INDEX ix_sign_in_attempt_account (account_key, attempted_at),
    INDEX ix_sign_in_attempt_address (address, attempted_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
