-- Where a partnership's form differs from the usual one: longest text in characters, and whether a field is needed for submission.
-- Locks nothing: new table.
CREATE TABLE practice_field_limit (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    field VARCHAR(20) CHARACTER SET ascii NOT NULL,
    most_characters INT NOT NULL,
    required BOOLEAN NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_practice_field_limit PRIMARY KEY (id),
    CONSTRAINT uq_practice_field_limit UNIQUE (partnership_id, field),
    CONSTRAINT fk_practice_field_limit_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
