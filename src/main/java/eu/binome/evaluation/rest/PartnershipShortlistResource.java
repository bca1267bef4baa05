package eu.binome.evaluation.rest;

import eu.binome.evaluation.ShortlistReading;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The published shortlist of a partnership, for programs.
 */
@Path("partnerships/{partnership}/shortlist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnershipShortlistResource {

    @Inject
    private ShortlistReading reading;

    /** The one that was published last. */
    @GET
    public ShortlistJson published(@PathParam("partnership") long partnership) {
        return reading.published(new PartnershipId(partnership)).map(ShortlistJson::of).orElseThrow(NotFound::new);
    }
}
