package eu.binome.security.web;

import eu.binome.platform.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The page that asks for signing out, and does it.
 */
@Named
@RequestScoped
public class SignOutView {

    @Inject
    private HttpServletRequest request;

    /** Ends the session and shows the public site. */
    public void submit() {
        WebSession.end(request);
        Feedback.go("/");
    }
}
