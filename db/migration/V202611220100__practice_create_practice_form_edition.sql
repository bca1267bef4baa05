-- The editions of a partnership's practice form after the first, which is the usual form: parts and fields as one document (JSON), because
-- an edition in use never changes. One without used_since is the draft of the next edition, of which there is at most one.
-- Locks nothing: new table.
CREATE TABLE practice_form_edition (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    number INT NOT NULL,
    parts MEDIUMTEXT NOT NULL,
    account_name VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    used_since DATETIME(6) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_practice_form_edition PRIMARY KEY (id),
    CONSTRAINT uq_practice_form_edition UNIQUE (partnership_id, number),
    CONSTRAINT fk_practice_form_edition_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
