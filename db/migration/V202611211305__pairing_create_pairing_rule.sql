-- Pairs that the coordinator locked together or forbade; the first partner is the one with the lower id.
-- Locks nothing: new table.
CREATE TABLE pairing_rule (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    first_partner_id BIGINT NOT NULL,
    second_partner_id BIGINT NOT NULL,
    kind VARCHAR(10) CHARACTER SET ascii NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_pairing_rule PRIMARY KEY (id),
    CONSTRAINT uq_pairing_rule UNIQUE (first_partner_id, second_partner_id),
    CONSTRAINT ck_pairing_rule_order CHECK (first_partner_id < second_partner_id),
    CONSTRAINT fk_pairing_rule_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_pairing_rule_first FOREIGN KEY (first_partner_id) REFERENCES partner (id),
    CONSTRAINT fk_pairing_rule_second FOREIGN KEY (second_partner_id) REFERENCES partner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
