package eu.binome.platform;

import java.util.Properties;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * The mail server that takes what the platform writes, by SMTP.
 *
 * @param host     empty: there is none, and mails wait in the outbox
 * @param user     empty: none
 * @param starttls whether the connection must be encrypted
 * @param sender   of all mails
 */
record MailServer(String host, int port, String user, String password, boolean starttls, String sender) {

    private static final String PATIENCE_MILLIS = "10000";

    static MailServer fromSettings() {
        return new MailServer(Setting.SMTP_HOST.value(), Setting.SMTP_PORT.value(), Setting.SMTP_USER.value(),
                Setting.SMTP_PASSWORD.value(), Setting.SMTP_STARTTLS.value(), Setting.MAIL_FROM.value());
    }

    boolean isSet() {
        return !host.isEmpty();
    }

    /** Hands a mail over. */
    void take(MailMessage mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(sender));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.subject(), "UTF-8");
        message.setText(mail.body(), "UTF-8");
        Transport.send(message);
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.put("mail.smtp.starttls.required", String.valueOf(starttls));
        if (user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }
}
