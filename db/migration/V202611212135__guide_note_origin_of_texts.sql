-- Where a text comes from and who reviewed it, as with the texts of partnerships; all texts so far were written by people.
-- Locks guide_text while its rows are checked against account: some hundred rows a guide.
ALTER TABLE guide_text ADD COLUMN origin VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'HUMAN' AFTER body,
    ADD COLUMN reviewer_id BIGINT NULL AFTER origin,
    ADD CONSTRAINT fk_guide_text_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id);
