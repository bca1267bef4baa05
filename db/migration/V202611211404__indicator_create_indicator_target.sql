-- How much of an indicator is to be reached in a period; both days included. Locks nothing: new table.
CREATE TABLE indicator_target (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    indicator_id BIGINT NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    target DECIMAL(14,2) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_indicator_target PRIMARY KEY (id),
    CONSTRAINT uq_indicator_target UNIQUE (indicator_id, starts_on),
    INDEX ix_indicator_target_partnership (partnership_id),
    CONSTRAINT fk_indicator_target_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_indicator_target_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
