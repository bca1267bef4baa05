-- Says per field of a row who changed it last and when (JSON). The revisions of fields are not asked for any more: what a writer has seen
-- is compared by value. Locks nothing: a column with a default is added, another gets one, both in place.
ALTER TABLE transfer_row ADD COLUMN field_marks MEDIUMTEXT NOT NULL DEFAULT '{}', ALTER COLUMN field_revisions SET DEFAULT '';
