-- Files are known by their rows in the modules and by their SHA-256 on the disk; nothing ever wrote here.
-- Locks stored_file, which is empty.
DROP TABLE stored_file;
