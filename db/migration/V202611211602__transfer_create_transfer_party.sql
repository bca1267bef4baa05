-- The partners who write and sign a plan: those of its binôme, the receiver among them.
-- Locks nothing: new table.
CREATE TABLE transfer_party (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    plan_id BIGINT NOT NULL,
    partner_id BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_transfer_party PRIMARY KEY (id),
    CONSTRAINT uq_transfer_party UNIQUE (plan_id, partner_id),
    INDEX ix_transfer_party_partner (partner_id),
    CONSTRAINT fk_transfer_party_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_transfer_party_plan FOREIGN KEY (plan_id) REFERENCES transfer_plan (id),
    CONSTRAINT fk_transfer_party_partner FOREIGN KEY (partner_id) REFERENCES partner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
