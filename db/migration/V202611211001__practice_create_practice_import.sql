-- One run of the import of practices from a file, so that it can be read again and taken back as a whole.
-- Locks nothing: new table.
CREATE TABLE practice_import (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    account_id BIGINT NOT NULL,
    account_name VARCHAR(200) NOT NULL,
    imported_at DATETIME(6) NOT NULL,
    rows_read INT NOT NULL,
    rows_taken INT NOT NULL,
    undone_at DATETIME(6) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_practice_import PRIMARY KEY (id),
    INDEX ix_practice_import_partnership (partnership_id, id),
    CONSTRAINT fk_practice_import_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_practice_import_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
