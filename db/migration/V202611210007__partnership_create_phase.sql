-- The calendar: from when to when each station of the cycle is open.
-- Locks nothing: new table.
CREATE TABLE phase (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    station VARCHAR(20) CHARACTER SET ascii NOT NULL,
    opens_on DATE NOT NULL,
    closes_on DATE NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_phase PRIMARY KEY (id),
    CONSTRAINT uq_phase_station UNIQUE (partnership_id, station),
    CONSTRAINT fk_phase_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
