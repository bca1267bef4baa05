-- Mails wait longer after each failure, and the text of one that carries a one-time link goes when the link does.
-- Locks mail_message while its columns and indexes are added: seconds.
ALTER TABLE mail_message
    ADD COLUMN next_attempt_at DATETIME(6) NULL,
    ADD COLUMN link_hash CHAR(64) CHARACTER SET ascii NULL,
    ADD COLUMN text_until DATETIME(6) NULL,
    ADD INDEX ix_mail_message_next (next_attempt_at, id),
    ADD INDEX ix_mail_message_link (link_hash),
    ADD INDEX ix_mail_message_text (text_until);
