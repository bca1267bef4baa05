package eu.binome.security;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Keeps what somebody sent after their session had ended, for an hour, for the same person only.
 */
@ApplicationScoped
@Transactional
public class Parking {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int LONGEST_PAGE = 500;
    /** As long as the longest form. */
    private static final int MOST_CHARACTERS = 4_000_000;
    /** Of one account at a time; the oldest go first. */
    private static final int MOST_FORMS = 10;

    private final EntityManager entities;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    Parking(EntityManager entities, Accounts accounts, CurrentUser user, Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.user = user;
        this.clock = clock;
    }

    protected Parking() {
        this(null, null, null, null);
    }

    /** A ticket for the browser of a person who signs in: it later tells whose form is parked, and opens nothing. */
    @OpenToAll("asked with what the server itself put into the session")
    public String ticketFor(SignedIn signedIn) {
        return accounts.find(new AccountId(signedIn.accountId())).map(Parking::ticket).orElseThrow();
    }

    /** Whether a ticket is that of an account: whoever shows it signed in lately. */
    @OpenToAll("tells no more than the holder of the ticket knows")
    public boolean isTicket(String ticket) {
        return holderOf(ticket).isPresent();
    }

    /**
     * Keeps the fields of a form.
     *
     * @param ticket what {@link #ticketFor} gave to the browser that sends it
     * @param page   the address of the form
     * @return the token that gives it back; empty when the ticket is no account's, or the form longer than any of this site
     */
    @OpenToAll("whoever's session ended is not signed in")
    public Optional<String> park(String ticket, String page, Map<String, List<String>> fields) {
        String form = Json.write(fields);
        return holderOf(ticket).filter(found -> form.length() <= MOST_CHARACTERS).map(found -> keep(found.id(), page, form));
    }

    private Optional<Account> holderOf(String ticket) {
        return Optional.of(ticket.split("-")[0]).filter(id -> id.matches("[0-9]{1,18}"))
                .flatMap(id -> accounts.find(new AccountId(Long.parseLong(id)))).filter(found -> ticket(found).equals(ticket));
    }

    private static String ticket(Account account) {
        return account.id().value() + "-" + Tokens.hash("parking " + account.id().value() + account.passwordHash().orElse(""));
    }

    private String keep(AccountId account, String page, String fields) {
        entities.createNativeQuery("delete from parked_form where account_id = ?1 and id not in (select id from (select id from parked_form"
                + " where account_id = ?1 order by id desc limit " + (MOST_FORMS - 1) + ") newest)").setParameter(1, account.value()).executeUpdate();
        String token = Tokens.fresh();
        entities.createNativeQuery("insert into parked_form (token_hash, account_id, page, fields, expires_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Tokens.hash(token)).setParameter(2, account.value()).setParameter(3, cut(page))
                .setParameter(4, fields).setParameter(5, now().plus(LIFE)).executeUpdate();
        return token;
    }

    /** Deletes what waited longer than an hour. */
    @OpenToAll("run by the clock, and tells nobody anything")
    public void forgetExpired() {
        entities.createNativeQuery("delete from parked_form where expires_at < ?1").setParameter(1, now()).executeUpdate();
    }

    /** Gives back, once, what the current user parked on this page: a JSON object of lists of texts by field name. */
    @OpenToAll("gives only to the account that parked")
    public Optional<String> take(String token, String page) {
        if (!user.isSignedIn()) {
            return Optional.empty();
        }
        List<?> found = entities.createNativeQuery("select fields from parked_form where token_hash = ?1 and account_id = ?2"
                + " and page = ?3 and expires_at >= ?4").setParameter(1, Tokens.hash(token)).setParameter(2, user.account().value())
                .setParameter(3, cut(page)).setParameter(4, now()).getResultList();
        entities.createNativeQuery("delete from parked_form where token_hash = ?1 and account_id = ?2 and page = ?3")
                .setParameter(1, Tokens.hash(token)).setParameter(2, user.account().value()).setParameter(3, cut(page)).executeUpdate();
        return found.stream().map(Object::toString).findFirst();
    }

    /** The token says which form it was; the page only that it is shown where it was typed. */
    private static String cut(String page) {
        return page.substring(0, Math.min(page.length(), LONGEST_PAGE));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
