-- PDFs that were made before it was written down hold, as far as anybody can tell, what their guide holds now.
-- Locks the rows of guide_print, guide_entry and practice against changes while it copies.
INSERT INTO guide_print_practice (print_id, practice_id, partnership_id)
SELECT p.id, e.practice_id, p.partnership_id
FROM guide_print p
JOIN guide_entry e ON e.guide_id = p.guide_id
JOIN practice r ON r.id = e.practice_id AND r.status IN ('ACCEPTED', 'PUBLISHED');
