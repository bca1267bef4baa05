package eu.binome.partnership.rest;

import java.util.List;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.PartnershipSetUp;
import eu.binome.partnership.PhaseSummary;
import eu.binome.partnership.ThemeId;
import eu.binome.security.CurrentUser;
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
 * The partnerships of the reader, and their founding and setting up, for programs.
 */
@Path("partnerships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnershipsResource {

    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipSetUp setUp;
    @Inject
    private CurrentUser user;

    /** Those that the reader belongs to, by acronym. */
    @GET
    public List<PartnershipJson> own() {
        return directory.of(user.partnerships()).stream().map(PartnershipJson::of).toList();
    }

    /** Creates one; who creates it coordinates it. */
    @POST
    public PartnershipJson found(PartnershipJson.FoundJson form) {
        return PartnershipJson.of(directory.of(setUp.found(form.form())));
    }

    /** Sets the dates of stations. */
    @PUT
    @Path("{partnership}/calendar")
    public void schedule(@PathParam("partnership") long partnership, List<PhaseSummary> calendar) {
        setUp.schedule(new PartnershipId(partnership), calendar);
    }

    /** Adds a theme behind the others. */
    @POST
    @Path("{partnership}/themes")
    public ThemeId addTheme(@PathParam("partnership") long partnership, PartnershipJson.ThemeJson theme) {
        return setUp.addTheme(new PartnershipId(partnership), theme.code(), theme.names());
    }
}
