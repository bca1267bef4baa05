-- Invitations, password resets and the first administrator's link. Only the hash of the token is kept.
-- Locks nothing: new table.
CREATE TABLE one_time_link (
    id BIGINT NOT NULL AUTO_INCREMENT,
    token_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    purpose VARCHAR(20) CHARACTER SET ascii NOT NULL,
    email VARCHAR(254) NOT NULL,
    account_id BIGINT NULL,
    partnership_id BIGINT NULL,
    partner_id BIGINT NULL,
    role VARCHAR(20) CHARACTER SET ascii NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at DATETIME(6) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_one_time_link PRIMARY KEY (id),
    CONSTRAINT uq_one_time_link_token UNIQUE (token_hash),
    CONSTRAINT fk_one_time_link_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT fk_one_time_link_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_one_time_link_partner FOREIGN KEY (partner_id) REFERENCES partner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
