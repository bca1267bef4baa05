-- What an import did with each record: the record as it came, and, where a practice was made, which one and in which revision.
-- Locks nothing: new table. practice_id has no foreign key: the line outlives the practice that was taken back.
CREATE TABLE practice_import_row (
    id BIGINT NOT NULL AUTO_INCREMENT,
    import_id BIGINT NOT NULL,
    partnership_id BIGINT NOT NULL,
    line INT NOT NULL,
    title VARCHAR(500) NOT NULL,
    outcome VARCHAR(10) CHARACTER SET ascii NOT NULL,
    remarks MEDIUMTEXT NOT NULL,
    record MEDIUMTEXT NOT NULL,
    practice_id BIGINT NULL,
    revision INT NOT NULL,
    CONSTRAINT pk_practice_import_row PRIMARY KEY (id),
    INDEX ix_practice_import_row_import (import_id, line),
    CONSTRAINT fk_practice_import_row_import FOREIGN KEY (import_id) REFERENCES practice_import (id),
    CONSTRAINT fk_practice_import_row_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
