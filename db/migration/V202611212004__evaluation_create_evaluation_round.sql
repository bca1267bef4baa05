-- A cross-evaluation: every partner organisation rates the others' practices on one grid between two moments.
-- Locks nothing: new table.
CREATE TABLE evaluation_round (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    grid_id BIGINT NOT NULL,
    number INT NOT NULL,
    opens_at DATETIME(6) NOT NULL,
    closes_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_evaluation_round PRIMARY KEY (id),
    CONSTRAINT uq_evaluation_round_number UNIQUE (partnership_id, number),
    CONSTRAINT fk_evaluation_round_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_evaluation_round_grid FOREIGN KEY (grid_id) REFERENCES criteria_grid (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
