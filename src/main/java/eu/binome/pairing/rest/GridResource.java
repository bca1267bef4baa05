package eu.binome.pairing.rest;

import eu.binome.pairing.NeedsReading;
import eu.binome.pairing.TopicEditing;
import eu.binome.partnership.PartnershipId;
import eu.binome.partnership.ThemeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The resources-and-needs grid of a partnership, for programs.
 */
@Path("partnerships/{partnership}/grid")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GridResource {

    @Inject
    private NeedsReading reading;
    @Inject
    private TopicEditing editing;

    /** The whole grid. */
    @GET
    public GridJson grid(@PathParam("partnership") long partnership) {
        return GridJson.of(reading.overview(new PartnershipId(partnership)));
    }

    /** Adds a topic. */
    @POST
    @Path("topics")
    public GridJson.IdJson add(@PathParam("partnership") long partnership, GridJson.TopicJson topic) {
        return new GridJson.IdJson(editing.add(new PartnershipId(partnership), new ThemeId(topic.theme()), topic.names()).value());
    }
}
