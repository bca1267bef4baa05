-- Who did what, when, on which object, from what to what. Only ever added to.
-- Locks nothing: new table. No foreign keys: a line outlives what it tells of.
CREATE TABLE audit_line (
    id BIGINT NOT NULL AUTO_INCREMENT,
    occurred_at DATETIME(6) NOT NULL,
    account_id BIGINT NULL,
    account_name VARCHAR(200) NOT NULL,
    partnership_id BIGINT NULL,
    action VARCHAR(120) CHARACTER SET ascii NOT NULL,
    object_kind VARCHAR(40) CHARACTER SET ascii NULL,
    object_id BIGINT NULL,
    changes MEDIUMTEXT NOT NULL,
    request_id VARCHAR(40) CHARACTER SET ascii NOT NULL,
    CONSTRAINT pk_audit_line PRIMARY KEY (id),
    INDEX ix_audit_line_partnership (partnership_id, id),
    INDEX ix_audit_line_object (object_kind, object_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
