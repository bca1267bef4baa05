-- A partnership: the border that no right, list, search or download crosses.
-- Locks nothing: new table.
CREATE TABLE partnership (
    id BIGINT NOT NULL AUTO_INCREMENT,
    slug VARCHAR(40) CHARACTER SET ascii NOT NULL,
    acronym VARCHAR(40) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    budget_eur DECIMAL(15,2) NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_partnership PRIMARY KEY (id),
    CONSTRAINT uq_partnership_slug UNIQUE (slug)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
