-- A value of an indicator that somebody typed, with the day it is of and where it comes from. Locks nothing: new table.
CREATE TABLE measurement (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    indicator_id BIGINT NOT NULL,
    measured_on DATE NOT NULL,
    amount DECIMAL(14,2) NOT NULL,
    evidence VARCHAR(500) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_measurement PRIMARY KEY (id),
    INDEX ix_measurement_indicator (indicator_id, measured_on),
    INDEX ix_measurement_partnership (partnership_id),
    CONSTRAINT fk_measurement_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_measurement_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
