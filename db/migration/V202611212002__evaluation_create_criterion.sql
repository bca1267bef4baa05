-- The criteria of a grid in their order, each with its weight; weight 0 is asked and not counted.
-- Locks nothing: new table.
CREATE TABLE criterion (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    grid_id BIGINT NOT NULL,
    group_code VARCHAR(40) CHARACTER SET ascii NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    weight DECIMAL(7,3) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_criterion PRIMARY KEY (id),
    CONSTRAINT uq_criterion_code UNIQUE (grid_id, code),
    CONSTRAINT ck_criterion_weight CHECK (weight >= 0),
    CONSTRAINT fk_criterion_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_criterion_grid FOREIGN KEY (grid_id) REFERENCES criteria_grid (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
