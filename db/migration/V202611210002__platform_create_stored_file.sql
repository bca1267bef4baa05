-- What the files in the data folder are: named by their SHA-256, typed by their content.
-- Locks nothing: new table.
CREATE TABLE stored_file (
    sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
    size_bytes BIGINT NOT NULL,
    media_type VARCHAR(120) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_stored_file PRIMARY KEY (sha256)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
