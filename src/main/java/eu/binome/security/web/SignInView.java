package eu.binome.security.web;

import java.util.Locale;

import eu.binome.platform.Feedback;
import eu.binome.security.Parking;
import eu.binome.security.SignIn;
import eu.binome.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The page on which people sign in.
 */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SignIn signIn;
    @Inject
    private Parking parking;
    @Inject
    private HttpServletRequest request;
    private String email = "";
    private String password = "";

    /** Signs in and goes where the person wanted to. */
    public void submit() {
        SignedIn signedIn = signIn.signIn(email, password, WebSession.addressOf(request));
        enter(signedIn, signIn.languageOf(signedIn), nextOf(request.getParameter("next")));
    }

    void enter(SignedIn signedIn, String language, String next) {
        HttpServletResponse response = Responses.current();
        WebSession.begin(request, response, signedIn, language);
        ParkingCookies.addTicket(response, parking.ticketFor(signedIn));
        Feedback.go(next);
    }

    /** Only addresses of this site: one slash, then no second one, no backslash and no control character. */
    static String nextOf(String asked) {
        boolean own = asked != null && asked.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") && !asked.toLowerCase(Locale.ROOT).startsWith("/api/");
        return own ? asked : "/";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
