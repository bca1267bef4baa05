package eu.binome.evaluation.rest;

import eu.binome.evaluation.EvaluationRoundId;
import eu.binome.evaluation.ShortlistReading;
import eu.binome.evaluation.Shortlisting;
import eu.binome.platform.NotFound;
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
 * The shortlist of a round, for programs.
 */
@Path("rounds/{round}/shortlist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundShortlistResource {

    @Inject
    private Shortlisting shortlisting;
    @Inject
    private ShortlistReading reading;

    /** Prepares the shortlist of a closed round. */
    @POST
    public ShortlistJson prepare(@PathParam("round") long round, ShortlistJson.CutJson cut) {
        shortlisting.prepare(new EvaluationRoundId(round), cut.rule());
        return shortlist(round);
    }

    /** The shortlist; as long as it is only prepared, for coordinators. */
    @GET
    public ShortlistJson shortlist(@PathParam("round") long round) {
        return reading.ofRound(new EvaluationRoundId(round)).map(ShortlistJson::of).orElseThrow(NotFound::new);
    }
}
