-- A confirmed pairing with all its inputs, so that it can be computed again; kept when it is opened again.
-- Locks nothing: new table. The person is kept as a name: the decision outlives the account.
CREATE TABLE pairing_decision (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    value_points INT NOT NULL,
    inputs MEDIUMTEXT NOT NULL,
    confirmed_at DATETIME(6) NOT NULL,
    confirmed_by VARCHAR(200) NOT NULL,
    reopened_at DATETIME(6) NULL,
    reopened_by VARCHAR(200) NULL,
    reopen_reason VARCHAR(1000) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_pairing_decision PRIMARY KEY (id),
    CONSTRAINT fk_pairing_decision_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    INDEX ix_pairing_decision_partnership (partnership_id, reopened_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
