-- What one partner states in the grid; its edition counts the saves, so that two people who write at once are noticed.
-- Locks nothing: new table.
CREATE TABLE needs_sheet (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    partner_id BIGINT NOT NULL,
    edition BIGINT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_needs_sheet PRIMARY KEY (id),
    CONSTRAINT uq_needs_sheet_partner UNIQUE (partner_id),
    CONSTRAINT fk_needs_sheet_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_needs_sheet_partner FOREIGN KEY (partner_id) REFERENCES partner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
