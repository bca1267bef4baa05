-- The concepts of loaded thesauri, each with its names in JSON: they are only ever read all together, by every node at its start and after a change.
-- Locks nothing: new table.
CREATE TABLE search_concept (
    id BIGINT NOT NULL AUTO_INCREMENT,
    thesaurus_id BIGINT NOT NULL,
    body MEDIUMTEXT NOT NULL,
    CONSTRAINT pk_search_concept PRIMARY KEY (id),
    CONSTRAINT fk_search_concept_thesaurus FOREIGN KEY (thesaurus_id) REFERENCES search_thesaurus (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
