package eu.binome.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSummary;
import eu.binome.platform.Mail;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Setting;
import eu.binome.platform.Texts;
import eu.binome.security.Addressee;
import eu.binome.security.AddresseeDirectory;
import eu.binome.security.AuditNotes;
import eu.binome.security.MemberRow;
import eu.binome.security.Members;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Reminds partners of what is late, by mail in each reader's language, at most once a day.
 */
@ApplicationScoped
@Transactional
public class Reminders {

    private final Follow follow;
    private final PartnershipDirectory directory;
    private final Members members;
    private final AddresseeDirectory addressees;
    private final Mail mail;
    private final ReminderLog log;
    private final AuditNotes notes;

    @Inject
    Reminders(Follow follow, PartnershipDirectory directory, Members members, AddresseeDirectory addressees, Mail mail, ReminderLog log,
              AuditNotes notes) {
        this.follow = follow;
        this.directory = directory;
        this.members = members;
        this.addressees = addressees;
        this.mail = mail;
        this.log = log;
        this.notes = notes;
    }

    protected Reminders() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Reminds everybody who acts for a partner of what it is late with.
     *
     * @return how many people were written to; 0 when the partner is not late
     * @throws Problem {@code home.remind.nobody} when nobody acts for it yet, {@code home.remind.today} when it was reminded today
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public int remind(PartnershipId partnership, PartnerId partner) {
        ProgressRow row = follow.matrix(partnership).rows().stream().filter(r -> r.partner().id().equals(partner)).findFirst()
                .orElseThrow(NotFound::new);
        return row.isLate() ? write(directory.of(partnership), row) : 0;
    }

    /**
     * Reminds every partner that is late; who has nobody to write to, or was reminded today, is passed over.
     *
     * @return how many people were written to
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public int remindAll(PartnershipId partnership) {
        PartnershipSummary summary = directory.of(partnership);
        return follow.matrix(partnership).rows().stream().filter(ProgressRow::isLate)
                .filter(row -> !log.isRemindedToday(row.partner().id())).filter(row -> !recipients(partnership, row).isEmpty()).mapToInt(row -> write(summary, row)).sum();
    }

    private int write(PartnershipSummary partnership, ProgressRow row) {
        List<Addressee> recipients = recipients(partnership.id(), row);
        if (recipients.isEmpty()) {
            throw new Problem("home.remind.nobody", row.partner().name());
        }
        if (log.isRemindedToday(row.partner().id())) {
            throw new Problem("home.remind.today", row.partner().name());
        }
        log.write(partnership.id(), row.partner().id());
        recipients.forEach(to -> mail.queue(to.email(), Texts.of(to.locale(), "home.remind.subject", partnership.acronym()),
                body(to, partnership, row)));
        notes.changed("reminder", "", row.partner().name());
        return recipients.size();
    }

    private List<Addressee> recipients(PartnershipId partnership, ProgressRow row) {
        return members.actingFor(partnership, row.partner().id().value()).stream().map(MemberRow::account).distinct()
                .map(addressees::find).flatMap(Optional::stream).toList();
    }

    private String body(Addressee to, PartnershipSummary partnership, ProgressRow row) {
        String lines = row.late().stream().map(cell -> line(to.locale(), cell)).collect(Collectors.joining("\n"));
        return Texts.of(to.locale(), "home.remind.body", to.name(), row.partner().name(), lines, siteAddress() + "/p/" + partnership.slug());
    }

    private static String line(Locale locale, ProgressCell cell) {
        return "- " + Texts.of(locale, "home.remind.line", Texts.plain(locale, cell.station().key()), cell.done(), cell.expected());
    }

    /** Where people reach the site, without a slash at the end. */
    String siteAddress() {
        return Setting.PUBLIC_URL.value();
    }
}
