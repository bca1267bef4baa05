package eu.binome.evaluation.rest;

import java.util.List;

import eu.binome.evaluation.CriteriaGridId;
import eu.binome.evaluation.EvaluationRoundId;
import eu.binome.evaluation.RoundPlanning;
import eu.binome.evaluation.RoundReading;
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
 * The evaluation rounds of a partnership, for programs.
 */
@Path("partnerships/{partnership}/rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnershipRoundsResource {

    @Inject
    private RoundReading reading;
    @Inject
    private RoundPlanning planning;

    /** All rounds, newest first. */
    @GET
    public List<RoundJson> rounds(@PathParam("partnership") long partnership) {
        return reading.rounds(new PartnershipId(partnership)).stream().map(RoundJson::of).toList();
    }

    /** Plans a round and allots its sheets. */
    @POST
    public RoundJson plan(@PathParam("partnership") long partnership, RoundJson.PlanJson plan) {
        EvaluationRoundId round = planning.plan(new PartnershipId(partnership), new CriteriaGridId(plan.grid()), plan.opensAt(),
                plan.closesAt());
        return RoundJson.of(reading.round(round));
    }
}
