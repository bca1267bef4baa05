-- People who sign in. The e-mail address is the name of the account, compared without regard to case.
-- Locks nothing: new table.
CREATE TABLE account (
    id BIGINT NOT NULL AUTO_INCREMENT,
    email VARCHAR(254) NOT NULL,
    name VARCHAR(200) NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    password_hash VARCHAR(200) NULL,
    administrator BOOLEAN NOT NULL DEFAULT FALSE,
    may_found BOOLEAN NOT NULL DEFAULT FALSE,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    session_generation INT NOT NULL DEFAULT 0,
    created_at DATETIME(6) NOT NULL,
    last_sign_in_at DATETIME(6) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
