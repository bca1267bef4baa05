-- Two partners, or the one trio, that work closely together. One that forms again with the same members stays the same.
-- Locks nothing: new table.
CREATE TABLE binome (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    decision_id BIGINT NOT NULL,
    value_points INT NOT NULL,
    reciprocity_points INT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_binome PRIMARY KEY (id),
    CONSTRAINT fk_binome_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_binome_decision FOREIGN KEY (decision_id) REFERENCES pairing_decision (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
