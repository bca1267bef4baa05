-- Says per field of a sheet who changed it last and when (JSON), so that both texts of a conflict have their authors.
-- Locks nothing: a column with a default is added in place.
ALTER TABLE score_sheet ADD COLUMN field_marks MEDIUMTEXT NOT NULL DEFAULT '{}';
