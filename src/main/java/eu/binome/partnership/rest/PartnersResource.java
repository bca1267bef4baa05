package eu.binome.partnership.rest;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnerForm;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerOrganisations;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.security.Invitations;
import eu.binome.security.Members;
import eu.binome.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The partner organisations and people of a partnership, for programs.
 */
@Path("partnerships/{partnership}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnersResource {

    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnerOrganisations organisations;
    @Inject
    private Members members;
    @Inject
    private Invitations invitations;
    @PathParam("partnership")
    private long partnership;

    /** The partner organisations by name; members only. */
    @GET
    @Path("partners")
    public List<PartnerSummary> partners() {
        members.of(id());
        return directory.partners(id());
    }

    /** Adds a partner organisation. */
    @POST
    @Path("partners")
    public PartnerId add(PartnerForm form) {
        return organisations.add(id(), form);
    }

    /** Changes one. */
    @PUT
    @Path("partners/{id}")
    public void change(@PathParam("id") long partner, PartnerForm form) {
        organisations.change(new PartnerId(partner), form);
    }

    /** Invites somebody by mail. */
    @POST
    @Path("invitations")
    public void invite(InvitationJson invitation) {
        invitations.invite(id(), invitation.email(), invitation.role(), invitation.partner().map(PartnerId::new),
                invitation.language());
    }

    private PartnershipId id() {
        return new PartnershipId(partnership);
    }

    /** Whom to invite as what. */
    public record InvitationJson(String email, Role role, Optional<Long> partner, String language) {
    }
}
