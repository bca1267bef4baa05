-- The partners of a binôme.
-- Locks nothing: new table.
CREATE TABLE binome_member (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    binome_id BIGINT NOT NULL,
    partner_id BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_binome_member PRIMARY KEY (id),
    CONSTRAINT uq_binome_member UNIQUE (binome_id, partner_id),
    CONSTRAINT fk_binome_member_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_binome_member_binome FOREIGN KEY (binome_id) REFERENCES binome (id),
    CONSTRAINT fk_binome_member_partner FOREIGN KEY (partner_id) REFERENCES partner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
