package eu.binome.evaluation.rest;

import eu.binome.evaluation.CriteriaGridId;
import eu.binome.evaluation.GridEditing;
import eu.binome.evaluation.GridReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * One edition of a criteria grid, for programs.
 */
@Path("criteria-grids/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GridResource {

    @Inject
    private GridReading reading;
    @Inject
    private GridEditing editing;

    /** The grid with all that it asks. */
    @GET
    public GridJson grid(@PathParam("id") long id) {
        return GridJson.of(reading.grid(new CriteriaGridId(id)));
    }

    /** Sets weights. */
    @PATCH
    public GridJson weigh(@PathParam("id") long id, GridJson.WeightsJson weights) {
        editing.weigh(new CriteriaGridId(id), weights.version(), weights.weights());
        return grid(id);
    }

    /** Makes the next edition. */
    @POST
    @Path("successor")
    public GridJson succeed(@PathParam("id") long id) {
        return grid(editing.succeed(new CriteriaGridId(id)).value());
    }
}
