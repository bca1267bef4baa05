-- Where a name or unit comes from and who reviewed it, as with the texts of partnerships; all so far were written by people.
-- Locks indicator_text while its rows are checked against account: some dozen rows a partnership.
ALTER TABLE indicator_text ADD COLUMN origin VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'HUMAN' AFTER body,
    ADD COLUMN reviewer_id BIGINT NULL AFTER origin,
    ADD CONSTRAINT fk_indicator_text_reviewer FOREIGN KEY (reviewer_id) REFERENCES account (id);
