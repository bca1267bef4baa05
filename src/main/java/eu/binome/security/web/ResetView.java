package eu.binome.security.web;

import java.util.Objects;

import eu.binome.platform.Feedback;
import eu.binome.platform.ReaderLocale;
import eu.binome.security.PasswordReset;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The page behind a reset link.
 */
@Named
@RequestScoped
public class ResetView {

    @Inject
    private PasswordReset passwordReset;
    @Inject
    private Feedback feedback;
    @Inject
    private ReaderLocale reader;
    @Inject
    private HttpServletRequest request;
    private String password = "";

    /** Sets the new password. */
    public void submit() {
        passwordReset.reset(Objects.requireNonNullElse(request.getParameter("token"), ""), password);
        feedback.sayAndGo(reader.say("security.reset.done"), "/security/signIn");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
