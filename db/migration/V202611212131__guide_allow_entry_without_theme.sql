-- Practices without a theme stand in a guide, too, under its last heading.
-- Rebuilds and locks guide_entry: some hundred rows a guide.
ALTER TABLE guide_entry MODIFY COLUMN theme_id BIGINT NULL;
