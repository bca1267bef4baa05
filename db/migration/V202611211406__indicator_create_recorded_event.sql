-- A meeting that was held, typed by hand: what the counters of events and participants count. Locks nothing: new table.
CREATE TABLE recorded_event (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
    title VARCHAR(200) NOT NULL,
    place VARCHAR(200) NOT NULL,
    held_on DATE NOT NULL,
    participants INT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_recorded_event PRIMARY KEY (id),
    INDEX ix_recorded_event_partnership (partnership_id, held_on),
    CONSTRAINT fk_recorded_event_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
