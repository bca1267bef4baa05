-- Partner organisations of a partnership.
-- Locks nothing: new table.
CREATE TABLE partner (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    country CHAR(2) CHARACTER SET ascii NOT NULL,
    nuts_code VARCHAR(5) CHARACTER SET ascii NULL,
    region VARCHAR(200) NULL,
    city VARCHAR(200) NULL,
    languages VARCHAR(60) CHARACTER SET ascii NOT NULL,
    contact_name VARCHAR(200) NULL,
    contact_email VARCHAR(254) NULL,
    is_lead BOOLEAN NOT NULL DEFAULT FALSE,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_partner PRIMARY KEY (id),
    CONSTRAINT uq_partner_name UNIQUE (partnership_id, name),
    CONSTRAINT fk_partner_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
