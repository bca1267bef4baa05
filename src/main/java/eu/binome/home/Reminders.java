package eu.binome.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
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
    private final Members members;
    private final AddresseeDirectory addressees;
    private final ReminderLetters letters;
    private final ReminderLog log;
    private final AuditNotes notes;

    @Inject
    Reminders(Follow follow, Members members, AddresseeDirectory addressees, ReminderLetters letters, ReminderLog log, AuditNotes notes) {
        this.follow = follow;
        this.members = members;
        this.addressees = addressees;
        this.letters = letters;
        this.log = log;
        this.notes = notes;
    }

    protected Reminders() {
        this(null, null, null, null, null, null);
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
        return row.isLate() ? write(partnership, row) : 0;
    }

    /**
     * Reminds every partner that is late; who has nobody to write to, or was reminded today, is passed over.
     *
     * @return how many people were written to
     */
    @Requires(Permission.MANAGE_PARTNERSHIP)
    public int remindAll(PartnershipId partnership) {
        return follow.matrix(partnership).rows().stream().filter(ProgressRow::isLate)
                .filter(row -> !log.isRemindedToday(row.partner().id()))
                .filter(row -> !recipients(partnership, row).isEmpty()).mapToInt(row -> write(partnership, row)).sum();
    }

    /** On which day each partner was reminded last; who never was is left out. */
    @Requires(Permission.FOLLOW_PARTNERSHIP)
    public Map<PartnerId, LocalDate> lastDays(PartnershipId partnership) {
        return log.lastDays(partnership);
    }

    private int write(PartnershipId partnership, ProgressRow row) {
        List<Addressee> recipients = recipients(partnership, row);
        if (recipients.isEmpty()) {
            throw new Problem("home.remind.nobody", row.partner().name());
        }
        if (log.isRemindedToday(row.partner().id())) {
            throw new Problem("home.remind.today", row.partner().name());
        }
        log.write(partnership, row.partner().id());
        recipients.forEach(to -> letters.write(to, partnership, row));
        notes.changed("reminder", "", row.partner().name());
        return recipients.size();
    }

    private List<Addressee> recipients(PartnershipId partnership, ProgressRow row) {
        return members.actingFor(partnership, row.partner().id().value()).stream().map(MemberRow::account).distinct()
                .map(addressees::find).flatMap(Optional::stream).toList();
    }
}
