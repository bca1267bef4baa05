-- The rows of a plan's tables: actions, milestones, budget lines, indicators and risks; each kind fills its own columns, and a plan is read
-- in one query. A row in work may have gaps, so its columns may be null; a signature needs them filled. field_revisions tells with which
-- revision of the row each of its fields changed last, so that only true conflicts are shown.
-- Locks nothing: new table.
CREATE TABLE transfer_row (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    section_id BIGINT NOT NULL,
    title VARCHAR(200) NOT NULL DEFAULT '',
    owner VARCHAR(200) NOT NULL DEFAULT '',
    starts_on DATE NULL,
    ends_on DATE NULL,
    outcome VARCHAR(1000) NOT NULL DEFAULT '',
    source VARCHAR(10) CHARACTER SET ascii NULL,
    kind VARCHAR(10) CHARACTER SET ascii NULL,
    amount_eur DECIMAL(14, 2) NULL,
    unit VARCHAR(50) NOT NULL DEFAULT '',
    baseline DECIMAL(18, 4) NULL,
    target DECIMAL(18, 4) NULL,
    achieved DECIMAL(18, 4) NULL,
    likelihood TINYINT NULL,
    impact TINYINT NULL,
    answer VARCHAR(1000) NOT NULL DEFAULT '',
    revision BIGINT NOT NULL,
    field_revisions VARCHAR(300) CHARACTER SET ascii NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_transfer_row PRIMARY KEY (id),
    CONSTRAINT fk_transfer_row_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_transfer_row_section FOREIGN KEY (section_id) REFERENCES transfer_section (id),
    CONSTRAINT ck_transfer_row_amount CHECK (amount_eur >= 0),
    CONSTRAINT ck_transfer_row_likelihood CHECK (likelihood BETWEEN 1 AND 3),
    CONSTRAINT ck_transfer_row_impact CHECK (impact BETWEEN 1 AND 3),
    CONSTRAINT ck_transfer_row_dates CHECK (ends_on >= starts_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
