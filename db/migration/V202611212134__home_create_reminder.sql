-- On which day a partner was reminded of what is late: once a day is enough.
-- Locks nothing: new table.
CREATE TABLE reminder (
    id BIGINT NOT NULL AUTO_INCREMENT,
    partnership_id BIGINT NOT NULL,
    partner_id BIGINT NOT NULL,
    sent_on DATE NOT NULL,
    CONSTRAINT pk_reminder PRIMARY KEY (id),
    CONSTRAINT uq_reminder_day UNIQUE (partner_id, sent_on),
    CONSTRAINT fk_reminder_partnership FOREIGN KEY (partnership_id) REFERENCES partnership (id),
    CONSTRAINT fk_reminder_partner FOREIGN KEY (partner_id) REFERENCES partner (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
