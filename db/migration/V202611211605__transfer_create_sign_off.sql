-- Who signed which section at which revision; a sign-off that a later change lifted stays, with who lifted it and when.
-- Locks nothing: new table.
CREATE TABLE sign_off (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    section_id BIGINT NOT NULL,
    partner_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    revision BIGINT NOT NULL,
    signed_at DATETIME(6) NOT NULL,
    lifted_by VARCHAR(200) NOT NULL DEFAULT '',
    lifted_at DATETIME(6) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_sign_off PRIMARY KEY (id),
    INDEX ix_sign_off_section (section_id, partner_id),
    CONSTRAINT fk_sign_off_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_sign_off_section FOREIGN KEY (section_id) REFERENCES transfer_section (id),
    CONSTRAINT fk_sign_off_partner FOREIGN KEY (partner_id) REFERENCES partner (id),
    CONSTRAINT fk_sign_off_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
