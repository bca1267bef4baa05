package eu.binome.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import eu.binome.platform.Mail;
import eu.binome.platform.Setting;
import eu.binome.platform.Texts;
import eu.binome.security.AccountId;
import eu.binome.security.Addressee;
import eu.binome.security.AddresseeDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/**
 * Writes one mail a person of everything they were told since the last one, in partnerships that they still belong to.
 */
@ApplicationScoped
class Digest {

    private static final int MOST_AT_ONCE = 2_000;

    private final EntityManager entities;
    private final AddresseeDirectory addressees;
    private final Mail mail;
    private final Clock clock;

    @Inject
    Digest(EntityManager entities, AddresseeDirectory addressees, Mail mail, Clock clock) {
        this.entities = entities;
        this.addressees = addressees;
        this.mail = mail;
        this.clock = clock;
    }

    protected Digest() {
        this(null, null, null, null);
    }

    /**
     * Queues the mails of two thousand notices; more need another call.
     *
     * @return how many people were written to or passed over, 0 when nothing waits any more; the rows are locked meanwhile, so that two nodes never write the same digest
     */
    @Transactional
    public int write() {
        List<Notice> waiting = entities.createQuery("select n from Notice n where n.mailedAt is null order by n.accountId, n.id", Notice.class)
                .setMaxResults(MOST_AT_ONCE).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        Map<Long, List<Notice>> byAccount = waiting.stream()
                .collect(Collectors.groupingBy(Notice::accountId, LinkedHashMap::new, Collectors.toList()));
        byAccount.forEach(this::write);
        return byAccount.size();
    }

    private void write(long account, List<Notice> notices) {
        Instant now = clock.instant();
        notices.forEach(notice -> notice.mailed(now));
        AccountId id = new AccountId(account);
        Set<Long> partnerships = addressees.partnershipsOf(id);
        List<Notice> theirs = notices.stream().filter(notice -> partnerships.contains(notice.partnershipId())).toList();
        if (!theirs.isEmpty()) {
            addressees.find(id).ifPresent(to -> mail.queue(to.email(), Texts.of(to.locale(), "notification.digest.subject", theirs.size()),
                    body(to, theirs)));
        }
    }

    private String body(Addressee to, List<Notice> notices) {
        String lines = notices.stream().map(Notice::asRow).map(row -> line(to.locale(), row.text())).collect(Collectors.joining("\n\n"));
        return Texts.of(to.locale(), "notification.digest.body", to.name(), lines);
    }

    private String line(Locale locale, NoticeText text) {
        return "- " + Texts.of(locale, text.messageKey(), text.arguments().toArray()) + "\n  " + Setting.PUBLIC_URL.value() + text.link();
    }
}
