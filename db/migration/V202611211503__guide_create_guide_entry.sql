-- A practice in a chapter of a guide; a chapter is a theme of the partnership.
-- Locks nothing: new table.
CREATE TABLE guide_entry (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    guide_id BIGINT NOT NULL,
    theme_id BIGINT NOT NULL,
    practice_id BIGINT NOT NULL,
    position INT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_guide_entry PRIMARY KEY (id),
    CONSTRAINT uq_guide_entry_practice UNIQUE (guide_id, practice_id),
    CONSTRAINT fk_guide_entry_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_guide_entry_guide FOREIGN KEY (guide_id) REFERENCES guide (id),
    CONSTRAINT fk_guide_entry_theme FOREIGN KEY (theme_id) REFERENCES theme (id),
    CONSTRAINT fk_guide_entry_practice FOREIGN KEY (practice_id) REFERENCES practice (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
