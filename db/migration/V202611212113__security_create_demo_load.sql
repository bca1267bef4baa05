-- When the demo was begun and when it was whole: one that was interrupted is started over.
-- Locks nothing: new table, with one row at most.
CREATE TABLE demo_load (
    id TINYINT NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL,
    CONSTRAINT pk_demo_load PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
