-- A guide that a coordinator composes from practices; its revision counts every change of texts and entries.
-- Locks nothing: new table.
CREATE TABLE guide (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_guide PRIMARY KEY (id),
    CONSTRAINT fk_guide_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
