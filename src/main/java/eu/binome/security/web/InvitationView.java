package eu.binome.security.web;

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
    private Invited invited;
    private String token = "";
    private String email = "";
    private String name = "";
    private String password = "";

    /** Finds out whom the link invites; an unusable link is refused here. */
    public void open() {
        invited = invitations.invited(token);
    }

    /** Accepts, and enters. */
    public void submit() {
        SignedIn signedIn = invitations.accept(token, email, name, reader.getLanguage(), password, WebSession.addressOf(request));
        signInView.enter(signedIn, reader.getLanguage(), "/");
    }

    public Invited getInvited() {
        return invited;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
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
}
