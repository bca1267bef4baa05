package eu.binome.security.web;

import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.PasswordReset;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The page on which people ask for a new password.
 */
@Named
@RequestScoped
public class ForgottenView {

    @Inject
    private PasswordReset passwordReset;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    @Inject
    private HttpServletRequest request;
    private String email = "";

    /** Sends the link, if there is such an account; says the same either way. */
    public void submit() {
        passwordReset.ask(email, WebSession.addressOf(request));
        feedback.sayAndGo(reader.say("security.forgotten.sent"), "/security/signIn");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
