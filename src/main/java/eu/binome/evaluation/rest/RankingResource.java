package eu.binome.evaluation.rest;

import eu.binome.evaluation.CutRule;
import eu.binome.evaluation.EvaluationRoundId;
import eu.binome.evaluation.Rankings;
import eu.binome.evaluation.Ties;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * The ranking of a round, for programs.
 */
@Path("rounds/{round}/ranking")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RankingResource {

    @Inject
    private Rankings rankings;

    /** The ranking with a cut after so many practices tried on it. */
    @GET
    public RankingJson ranking(@PathParam("round") long round, @QueryParam("cut") @DefaultValue("15") int cut,
                               @QueryParam("ties") @DefaultValue("ADMIT") Ties ties) {
        return RankingJson.of(rankings.ranking(new EvaluationRoundId(round), new CutRule.ByNumber(cut, ties)));
    }
}
