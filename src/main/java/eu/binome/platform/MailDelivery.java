package eu.binome.platform;

import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/**
 * Sends waiting mails when a mail server is configured; what fails stays and is tried again.
 */
@ApplicationScoped
class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());
    private static final int MOST_AT_ONCE = 20;
    private static final int MOST_ATTEMPTS = 10;
    private static final long SECONDS_BETWEEN = 20;
    private static final String CONNECT_MILLIS = "10000";

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private EntityManager entities;
    @Inject
    private Clock clock;
    @Inject
    private MailDelivery self;

    void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (!Setting.SMTP_HOST.value().isEmpty()) {
            executor.scheduleWithFixedDelay(this::drain, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    private void drain() {
        try {
            self.sendWaiting();
        } catch (PersistenceException | IllegalStateException e) {
            LOG.log(Level.WARNING, "mails could not be read; trying again", e);
        }
    }

    /** Sends the oldest waiting mails. */
    @Transactional
    public void sendWaiting() {
        List<MailMessage> waiting = entities.createQuery(
                "select m from MailMessage m where m.sentAt is null and m.attempts < :most order by m.attempts, m.id", MailMessage.class)
                .setParameter("most", MOST_ATTEMPTS).setMaxResults(MOST_AT_ONCE).getResultList();
        Session session = session();
        waiting.forEach(mail -> send(session, mail));
    }

    private void send(Session session, MailMessage mail) {
        try {
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(Setting.MAIL_FROM.value()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
            message.setSubject(mail.subject(), "UTF-8");
            message.setText(mail.body(), "UTF-8");
            Transport.send(message);
            mail.sent(clock.instant());
        } catch (MessagingException e) {
            mail.failed(e.toString());
        }
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", Setting.SMTP_HOST.value());
        properties.put("mail.smtp.port", Setting.SMTP_PORT.value());
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", CONNECT_MILLIS);
        properties.put("mail.smtp.starttls.enable", Setting.SMTP_STARTTLS.value());
        properties.put("mail.smtp.starttls.required", Setting.SMTP_STARTTLS.value());
        if (Setting.SMTP_USER.value().isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(Setting.SMTP_USER.value(), Setting.SMTP_PASSWORD.value());
            }
        });
    }
}
