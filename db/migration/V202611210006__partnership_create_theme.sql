-- Themes of a partnership, in their order.
-- Locks nothing: new table.
CREATE TABLE theme (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    code VARCHAR(20) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_theme PRIMARY KEY (id),
    CONSTRAINT uq_theme_code UNIQUE (partnership_id, code),
    CONSTRAINT fk_theme_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
