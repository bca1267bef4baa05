package eu.binome.evaluation.rest;

import java.util.List;

import eu.binome.evaluation.EvaluationRoundId;
import eu.binome.evaluation.SheetReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The sheets of one's own organisation in a round, for programs.
 */
@Path("rounds/{round}/sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundSheetsResource {

    @Inject
    private SheetReading reading;

    /** All of them, in an order that tells nothing of scores. */
    @GET
    public List<SheetJson.RowJson> own(@PathParam("round") long round) {
        return reading.own(new EvaluationRoundId(round)).stream().map(SheetJson.RowJson::of).toList();
    }
}
