package eu.binome.security.web;

import java.util.Objects;
import java.util.Optional;

import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.Invitations;
import eu.binome.security.Invitations.Invited;
import eu.binome.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The page behind an invitation's link.
 */
@Named
@RequestScoped
public class InvitationView {

    @Inject
    private Invitations invitations;
    @Inject
    private SignInView signInView;
    @Inject
    private ReaderLocale reader;
    @Inject
    private HttpServletRequest request;
    private Optional<Invited> invited;
    private String email = "";
    private String name = "";
    private String password = "";

    /** Whom the link of the address invites; empty when it is used, too old or unknown. */
    public Optional<Invited> getInvited() {
        if (invited == null) {
            try {
                invited = Optional.of(invitations.invited(token()));
            } catch (Problem unusable) {
                invited = Optional.empty();
            }
        }
        return invited;
    }

    /** Who invites to what, as what; empty when it is not into a partnership or the inviter is not known. */
    public String getSentence() {
        return getInvited().filter(known -> !known.partnership().isEmpty() && !known.inviter().isEmpty()).map(known -> reader.say(
                "security.invitation.by", known.inviter(), known.partnership(), reader.say(known.role().orElseThrow().key()))).orElse("");
    }

    /** Until when it can be accepted. */
    public String getUntil() {
        return getInvited().map(known -> reader.say("security.invitation.until", reader.date(known.lastDay()))).orElse("");
    }

    /** Whether the link was used by the very person that it invited. */
    public boolean isAlreadyIn() {
        return getInvited().isEmpty() && invitations.isIn(token());
    }

    /** Accepts, and enters. */
    public void submit() {
        SignedIn signedIn = invitations.accept(token(), email, name, reader.getLanguage(), password, WebSession.addressOf(request));
        signInView.enter(signedIn, reader.getLanguage(), "/");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    private String token() {
        return Objects.requireNonNullElse(request.getParameter("token"), "");
    }
}
