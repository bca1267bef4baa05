-- A scoring grid of a partnership, one row an edition: a grid that a round uses is succeeded by a new edition, never changed.
-- Locks nothing: new table.
CREATE TABLE criteria_grid (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii NOT NULL,
    edition INT NOT NULL,
    predecessor_id BIGINT NULL,
    created_at DATETIME(6) NOT NULL,
    frozen_at DATETIME(6) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_criteria_grid PRIMARY KEY (id),
    CONSTRAINT uq_criteria_grid_edition UNIQUE (partnership_id, code, edition),
    CONSTRAINT fk_criteria_grid_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_criteria_grid_predecessor FOREIGN KEY (predecessor_id) REFERENCES criteria_grid (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
