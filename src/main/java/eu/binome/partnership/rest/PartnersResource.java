package eu.binome.partnership.rest;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnerForm;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerOrganisations;
import eu.binome.partnership.PartnerSummary;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSetUp;
import eu.binome.partnership.PartnershipThemes;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.ThemeId;
import eu.binome.partnership.ThemeNames;
import eu.binome.platform.Seen;
import eu.binome.security.Invitations;
import eu.binome.security.Members;
import eu.binome.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The calendar, themes, partner organisations and people of a partnership, for programs.
 *
 * <p>One class for the whole path: JAX-RS looks for methods only in the class whose path fits best.
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
    private PartnershipSetUp setUp;
    @Inject
    private PartnershipThemes themes;
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

    /** One with its contact, and the mark that a change sends back. */
    @GET
    @Path("partners/{id}")
    public SeenJson.PartnerJson partner(@PathParam("id") long partner) {
        PartnerForm form = organisations.form(new PartnerId(partner));
        return new SeenJson.PartnerJson(form, Seen.mark(form));
    }

    /** Changes one; 409 when somebody else did since it was seen. */
    @PUT
    @Path("partners/{id}")
    public void change(@PathParam("id") long partner, SeenJson.PartnerJson changed) {
        organisations.change(new PartnerId(partner), changed.partner(), changed.seen());
    }

    /** Invites somebody by mail. */
    @POST
    @Path("invitations")
    public void invite(InvitationJson invitation) {
        invitations.invite(id(), invitation.email(), invitation.role(), invitation.partner().map(PartnerId::new),
                invitation.language());
    }

    /** The dates of the stations that have some, and the mark that a change sends back; members only. */
    @GET
    @Path("calendar")
    public SeenJson.CalendarJson calendar() {
        members.of(id());
        List<PhaseSummary> phases = directory.phases(id());
        return new SeenJson.CalendarJson(phases, Seen.mark(phases));
    }

    /** Sets the whole calendar: stations that are not named leave it; 409 when somebody else did since they were seen. */
    @PUT
    @Path("calendar")
    public void schedule(SeenJson.CalendarJson calendar) {
        setUp.schedule(id(), calendar.phases(), calendar.seen());
    }

    /** Adds a theme behind the others. */
    @POST
    @Path("themes")
    public ThemeId addTheme(PartnershipJson.ThemeJson theme) {
        return themes.add(id(), theme.code(), theme.names());
    }

    /** The names of a theme with the version that a change sends back. */
    @GET
    @Path("themes/{id}")
    public ThemeNames theme(@PathParam("id") long theme) {
        return themes.names(new ThemeId(theme));
    }

    /** Renames a theme. */
    @PUT
    @Path("themes/{id}")
    public void rename(@PathParam("id") long theme, ThemeNames names) {
        themes.rename(new ThemeId(theme), names.names(), names.version());
    }

    /** Removes a theme that nothing is ordered by. */
    @DELETE
    @Path("themes/{id}")
    public void remove(@PathParam("id") long theme) {
        themes.remove(new ThemeId(theme));
    }

    private PartnershipId id() {
        return new PartnershipId(partnership);
    }

    /** Whom to invite as what. */
    public record InvitationJson(String email, Role role, Optional<Long> partner, String language) {
    }
}
