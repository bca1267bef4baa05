-- Who is what in which partnership, and for which partner organisation.
-- Locks nothing: new table.
CREATE TABLE membership (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    role VARCHAR(20) CHARACTER SET ascii NOT NULL,
    partner_id BIGINT NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_membership PRIMARY KEY (id),
    CONSTRAINT uq_membership UNIQUE (account_id, partnership_id, role),
    INDEX ix_membership_partnership (partnership_id),
    CONSTRAINT fk_membership_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT fk_membership_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_membership_partner FOREIGN KEY (partner_id) REFERENCES partner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
