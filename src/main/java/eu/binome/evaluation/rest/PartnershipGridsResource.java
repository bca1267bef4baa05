package eu.binome.evaluation.rest;

import java.util.List;

import eu.binome.evaluation.GridEditing;
import eu.binome.evaluation.GridReading;
import eu.binome.partnership.PartnershipId;
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
 * The criteria grids of a partnership, for programs.
 */
@Path("partnerships/{partnership}/criteria-grids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnershipGridsResource {

    @Inject
    private GridReading reading;
    @Inject
    private GridEditing editing;

    /** All editions, newest first. */
    @GET
    public List<GridJson.ShortJson> grids(@PathParam("partnership") long partnership) {
        return reading.grids(new PartnershipId(partnership)).stream().map(GridJson.ShortJson::of).toList();
    }

    /** Takes a ready grid over. */
    @POST
    public GridJson start(@PathParam("partnership") long partnership, GridJson.StartJson start) {
        return GridJson.of(reading.grid(editing.startFrom(new PartnershipId(partnership), start.ready())));
    }
}
