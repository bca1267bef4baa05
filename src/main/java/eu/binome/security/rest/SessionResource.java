package eu.binome.security.rest;

import eu.binome.platform.Problem;
import eu.binome.security.CurrentUser;
import eu.binome.security.SignIn;
import eu.binome.security.SignedIn;
import eu.binome.security.web.WebSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/**
 * Signing in and out for programs: the session is a cookie, changes show the token besides.
 */
@Path("session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject
    private SignIn signIn;
    @Inject
    private CurrentUser user;
    @Context
    private HttpServletRequest request;
    @Context
    private HttpServletResponse response;

    /** Begins a session. */
    @POST
    public SessionJson begin(CredentialsJson credentials) {
        SignedIn signedIn = signIn.signIn(credentials.email(), credentials.password(), WebSession.addressOf(request));
        WebSession.begin(request, response, signedIn, signIn.languageOf(signedIn));
        return new SessionJson(signedIn.accountId(), signedIn.csrfToken());
    }

    /** Whose it is, and its token by now: the same person may have signed in again in another window. */
    @GET
    public SessionJson current() {
        return WebSession.of(request).map(session -> new SessionJson(session.accountId(), session.csrfToken()))
                .orElseThrow(() -> new Problem("security.signIn.needed"));
    }

    /** Ends it. */
    @DELETE
    public void end() {
        if (user.isSignedIn()) {
            WebSession.end(request);
        }
    }

    /** What signing in takes. */
    public record CredentialsJson(String email, String password) {
    }

    /** What a session is: its account, and what every change has to send as {@code X-CSRF-Token}. */
    public record SessionJson(long account, String csrfToken) {
    }
}
