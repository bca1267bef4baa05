-- Nobody is late for a time in which the days of a station were not set yet; for stations of before it is not known when they were.
-- Locks phase for a moment: a column is added at once.
ALTER TABLE phase ADD COLUMN set_on DATE NULL AFTER closes_on;
