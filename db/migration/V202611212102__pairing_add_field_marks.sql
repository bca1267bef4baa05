-- Says per field of a sheet who changed it last and when (JSON). The edition is not asked for any more: what a writer has seen is compared
-- by value. Locks nothing: a column with a default is added, another gets one, both in place.
ALTER TABLE needs_sheet ADD COLUMN field_marks MEDIUMTEXT NOT NULL DEFAULT '{}', ALTER COLUMN edition SET DEFAULT 0;
