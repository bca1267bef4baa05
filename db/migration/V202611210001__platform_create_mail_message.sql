-- Every mail is written here in the transaction that asks for it; a worker sends it, or the administrator reads it.
-- Locks nothing: new table.
CREATE TABLE mail_message (
    id BIGINT NOT NULL AUTO_INCREMENT,
    recipient VARCHAR(254) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    body TEXT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    sent_at DATETIME(6) NULL,
    attempts INT NOT NULL DEFAULT 0,
    last_error VARCHAR(500) NULL,
    version BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT pk_mail_message PRIMARY KEY (id),
    INDEX ix_mail_message_unsent (sent_at, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
