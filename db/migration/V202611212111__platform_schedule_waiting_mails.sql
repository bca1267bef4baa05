-- Mails written before are due at once; those sent lose their text, and those with a link lose it as an invitation does, after 14 days.
-- Locks the rows of mail_message.
UPDATE mail_message
SET text_until = IF(body LIKE '%/security/%?token=%', created_at + INTERVAL 14 DAY, NULL),
    next_attempt_at = IF(sent_at IS NULL, created_at, NULL),
    body = IF(sent_at IS NULL, body, ''),
    version = version + 1;
