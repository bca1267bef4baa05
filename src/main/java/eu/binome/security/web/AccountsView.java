package eu.binome.security.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

import eu.binome.platform.Feedback;
import eu.binome.platform.Pressed;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.AccountRow;
import eu.binome.security.Administration;
import eu.binome.security.Invitations;
import eu.binome.security.Seat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The administrator's list of accounts.
 */
@Named
@RequestScoped
public class AccountsView {

    private static final String PAGE = "/security/accounts";

    @Inject
    private Administration administration;
    @Inject
    private Invitations invitations;
    @Inject
    private Pressed pressed;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    private List<AccountRow> rows;
    private String ask = "";
    private String email = "";

    /** All accounts. */
    public List<AccountRow> getRows() {
        if (rows == null) {
            rows = administration.accounts();
        }
        return rows;
    }

    /** Open or closed, and what the account may do beyond partnerships. */
    public String stateOf(AccountRow row) {
        StringJoiner words = new StringJoiner(", ");
        words.add(reader.say(row.active() ? "security.accounts.open" : "security.accounts.closed"));
        if (row.administrator()) {
            words.add(reader.say("security.accounts.administrator"));
        } else if (row.founder()) {
            words.add(reader.say("security.accounts.founder"));
        }
        return words.toString();
    }

    /** When the person last signed in. */
    public String lastSignIn(AccountRow row) {
        return row.lastSignInAt().map(reader::moment).orElseGet(() -> reader.say("security.accounts.never"));
    }

    /** Whether the administrator is asked first whether an account is to be closed. */
    public boolean isAsking() {
        return asked().isPresent();
    }

    public AccountRow getAsked() {
        return asked().orElseThrow();
    }

    /** What is lost with the account that is asked about, in sentences. */
    public List<String> getLosses() {
        List<String> losses = new ArrayList<>(List.of(reader.say("security.accounts.close.facts")));
        for (Seat seat : administration.seats(getAsked().id())) {
            losses.add(seat.alone() ? reader.say("security.accounts.close.alone", seat.partnership(), seat.organisation())
                    : reader.say("security.accounts.close.seat", seat.partnership(), reader.say(seat.role().key())));
        }
        return losses;
    }

    private Optional<AccountRow> asked() {
        return getRows().stream().filter(row -> row.active() && ask.equals(String.valueOf(row.id().value()))).findFirst();
    }

    /** Closes the account whose button was pressed, or opens it again. */
    public void act() {
        pressed.button("close", this::getRows, row -> row.id().value()).ifPresent(this::close);
        pressed.button("reopen", this::getRows, row -> row.id().value()).ifPresent(this::reopen);
    }

    private void close(AccountRow row) {
        administration.close(row.id());
        feedback.sayAndGo(reader.say("security.accounts.close.done", row.name()), PAGE);
    }

    private void reopen(AccountRow row) {
        administration.reopen(row.id());
        feedback.sayAndGo(reader.say("platform.saved"), PAGE);
    }

    /** Invites somebody who may then create a partnership. */
    public void invite() {
        invitations.inviteFounder(email, reader.getLanguage());
        feedback.sayAndGo(reader.say("security.accounts.invited"), PAGE);
    }

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = Objects.requireNonNullElse(ask, "");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
