package eu.binome.security.rest;

import java.util.List;
import java.util.Optional;

import eu.binome.platform.OutboxRow;
import eu.binome.security.Administration;
import eu.binome.security.Invitations;
import eu.binome.security.SignIn;
import eu.binome.security.SignedIn;
import eu.binome.security.web.WebSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/**
 * Accepting invitations, and the outbox they wait in where there is no mail server, for programs.
 */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    private Invitations invitations;
    @Inject
    private Administration administration;
    @Inject
    private SignIn signIn;
    @Context
    private HttpServletRequest request;
    @Context
    private HttpServletResponse response;

    /** Accepts an invitation and begins a session. */
    @POST
    @Path("invitations/{token}")
    public SessionResource.SessionJson accept(@PathParam("token") String token, AcceptJson accept) {
        SignedIn signedIn = invitations.accept(token, accept.email().orElse(""), accept.name(), accept.language(),
                accept.password(), WebSession.addressOf(request));
        WebSession.begin(request, response, signedIn, signIn.languageOf(signedIn));
        return new SessionResource.SessionJson(signedIn.accountId(), signedIn.csrfToken());
    }

    /** A page of the mails, newest first, for the administrator. */
    @GET
    @Path("outbox")
    public List<OutboxRow> outbox(@QueryParam("to") @DefaultValue("") String recipient, @QueryParam("before") Optional<Long> before) {
        return administration.outbox(recipient, before.orElse(Long.MAX_VALUE));
    }

    /** Who accepts; the address is asked from the first administrator only. */
    public record AcceptJson(Optional<String> email, String name, String language, String password) {
    }
}
