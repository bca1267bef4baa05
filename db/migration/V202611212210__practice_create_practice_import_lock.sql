-- One import into a partnership runs at a time: it holds this row and nothing that others in the partnership need.
-- Locks nothing: new table. Its rows are made before they are locked, so that none holds its partnership by the foreign key.
CREATE TABLE practice_import_lock (
    partnership_id BIGINT NOT NULL,
    CONSTRAINT pk_practice_import_lock PRIMARY KEY (partnership_id),
    CONSTRAINT fk_practice_import_lock_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
