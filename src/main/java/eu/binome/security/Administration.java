package eu.binome.security;

import java.util.List;

import eu.binome.platform.Mail;
import eu.binome.platform.NotFound;
import eu.binome.platform.OutboxRow;
import eu.binome.platform.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What the administrator of the installation sees and does.
 */
@ApplicationScoped
@Transactional
public class Administration {

    private final Accounts accounts;
    private final Mail mail;
    private final CurrentUser user;
    private final AuditNotes notes;

    @Inject
    Administration(Accounts accounts, Mail mail, CurrentUser user, AuditNotes notes) {
        this.accounts = accounts;
        this.mail = mail;
        this.user = user;
        this.notes = notes;
    }

    protected Administration() {
        this(null, null, null, null);
    }

    /** All accounts by name. */
    @Requires(Permission.READ_PLATFORM)
    public List<AccountRow> accounts() {
        return accounts.all().stream().map(a -> new AccountRow(a.id(), a.email(), a.name(), a.isAdministrator(), a.mayFound(),
                a.isActive(), a.lastSignInAt())).toList();
    }

    /**
     * A page of the mails, newest first: what was sent, and what waits because no mail server is set.
     *
     * @param recipient part of the recipient's address; empty for all
     * @param before    only mails with a smaller id
     * @return at most {@link Mail#PAGE}
     */
    @Requires(Permission.READ_PLATFORM)
    public List<OutboxRow> outbox(String recipient, long before) {
        return mail.before(recipient, before);
    }

    /**
     * Has a mail that was given up sent again.
     *
     * @throws Problem {@code platform.mail.notGivenUp}
     */
    @Requires(Permission.ADMINISTER_PLATFORM)
    public void sendAgain(long mailId) {
        mail.sendAgain(mailId);
        notes.changed("mail " + mailId, "GIVEN_UP", "WAITING");
    }

    /** What an account is in partnerships, by their acronyms: what goes with it when it is closed. */
    @Requires(Permission.READ_PLATFORM)
    public List<Seat> seats(AccountId id) {
        return accounts.seatsOf(id);
    }

    /**
     * Closes an account; its sessions end.
     *
     * @throws Problem {@code security.account.own}: nobody closes the door behind themselves; or
     *                 {@code security.account.lastCoordinator}
     */
    @Requires(Permission.ADMINISTER_PLATFORM)
    public void close(AccountId id) {
        if (id.equals(user.account())) {
            throw new Problem("security.account.own");
        }
        Account account = accounts.find(id).orElseThrow(NotFound::new);
        accounts.lockCoordinatedBy(id);
        if (account.isActive() && accounts.isLastCoordinator(id)) {
            throw new Problem("security.account.lastCoordinator");
        }
        account.close();
        notes.changed("account " + account.email(), "OPEN", "CLOSED");
    }

    /** Opens a closed account again. */
    @Requires(Permission.ADMINISTER_PLATFORM)
    public void reopen(AccountId id) {
        Account account = accounts.find(id).orElseThrow(NotFound::new);
        account.reopen();
        notes.changed("account " + account.email(), "CLOSED", "OPEN");
    }
}
