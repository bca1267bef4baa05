-- An invitation names who invited and can be sent again in its language; those of before name nobody and are sent again in English.
-- Locks one_time_link while two columns without a default are added at its end, which MariaDB does at once.
ALTER TABLE one_time_link
    ADD COLUMN invited_by VARCHAR(200) NULL,
    ADD COLUMN language VARCHAR(2) CHARACTER SET ascii NULL;
