-- Thesauri that administrators load, by which words are found in other languages. They belong to the installation, not to a partnership.
-- Locks nothing: new table.
CREATE TABLE search_thesaurus (
    id BIGINT NOT NULL AUTO_INCREMENT,
    name VARCHAR(100) NOT NULL,
    notice VARCHAR(500) NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    concepts INT NOT NULL,
    loaded_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_search_thesaurus PRIMARY KEY (id),
    CONSTRAINT uq_search_thesaurus_name UNIQUE (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
