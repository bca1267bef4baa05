-- Topics of the resources-and-needs grid, under the partnership's themes.
-- Locks nothing: new table.
CREATE TABLE grid_topic (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    theme_id BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_grid_topic PRIMARY KEY (id),
    CONSTRAINT fk_grid_topic_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_grid_topic_theme FOREIGN KEY (theme_id) REFERENCES theme (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
