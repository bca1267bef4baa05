-- What a partnership promised to reach. counter names the count that the application makes by itself; null: typed by hand only.
-- Locks nothing: new table.
CREATE TABLE indicator (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET ascii NOT NULL,
    counter VARCHAR(40) CHARACTER SET ascii NULL,
    position INT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_indicator PRIMARY KEY (id),
    CONSTRAINT uq_indicator_code UNIQUE (partnership_id, code),
    CONSTRAINT fk_indicator_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
