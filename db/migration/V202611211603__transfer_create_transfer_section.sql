-- The sections of a plan: a text, or a table whose rows are in transfer_row. The revision counts every change of the text or of a row,
-- so that nobody signs what they have not seen.
-- Locks nothing: new table.
CREATE TABLE transfer_section (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    plan_id BIGINT NOT NULL,
    name VARCHAR(12) CHARACTER SET ascii NOT NULL,
    body TEXT NOT NULL,
    revision BIGINT NOT NULL,
    changed_by VARCHAR(200) NOT NULL DEFAULT '',
    changed_at DATETIME(6) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_transfer_section PRIMARY KEY (id),
    CONSTRAINT uq_transfer_section UNIQUE (plan_id, name),
    CONSTRAINT fk_transfer_section_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_transfer_section_plan FOREIGN KEY (plan_id) REFERENCES transfer_plan (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
