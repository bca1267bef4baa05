package eu.binome.partnership.rest;

import java.util.List;

import eu.binome.partnership.PartnershipDirectory;
import eu.binome.partnership.PartnershipSetUp;
import eu.binome.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The partnerships of the reader, and their founding, for programs.
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
}
