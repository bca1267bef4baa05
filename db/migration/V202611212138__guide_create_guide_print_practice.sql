-- The practices that stand in a PDF: the guide may change after it was made, the PDF does not.
-- Locks nothing: new table.
CREATE TABLE guide_print_practice (
    print_id BIGINT NOT NULL,
    practice_id BIGINT NOT NULL,
    partnership_id BIGINT NOT NULL,
    CONSTRAINT pk_guide_print_practice PRIMARY KEY (print_id, practice_id),
    CONSTRAINT fk_guide_print_practice_print FOREIGN KEY (print_id) REFERENCES guide_print (id),
    CONSTRAINT fk_guide_print_practice_practice FOREIGN KEY (practice_id) REFERENCES practice (id),
    CONSTRAINT fk_guide_print_practice_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
