-- A round whose shortlist is published cannot be opened again: it is settled with the publication.
-- Locks the rows of those rounds until it is done.
UPDATE evaluation_round r JOIN shortlist s ON s.round_id = r.id SET r.settled_at = s.published_at WHERE s.published_at IS NOT NULL;
