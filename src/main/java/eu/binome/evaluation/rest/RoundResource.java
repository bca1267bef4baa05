package eu.binome.evaluation.rest;

import java.util.List;

import eu.binome.evaluation.EvaluationRoundId;
import eu.binome.evaluation.RoundPlanning;
import eu.binome.evaluation.RoundReading;
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
 * One evaluation round, for programs.
 */
@Path("rounds/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundResource {

    @Inject
    private RoundReading reading;
    @Inject
    private RoundPlanning planning;

    /** The round as the reader sees it. */
    @GET
    public RoundJson round(@PathParam("id") long id) {
        return RoundJson.of(reading.round(new EvaluationRoundId(id)));
    }

    /** Moves its opening and closing. */
    @PATCH
    public RoundJson reschedule(@PathParam("id") long id, RoundJson.MomentsJson moments) {
        planning.reschedule(new EvaluationRoundId(id), moments.version(), moments.opensAt(), moments.closesAt());
        return round(id);
    }

    /** Closes it now. */
    @POST
    @Path("close")
    public RoundJson close(@PathParam("id") long id) {
        planning.close(new EvaluationRoundId(id));
        return round(id);
    }

    /** Goes on without the sheets that are missing in a closed round, for good. */
    @POST
    @Path("settle")
    public RoundJson settle(@PathParam("id") long id) {
        planning.settle(new EvaluationRoundId(id));
        return round(id);
    }

    /** Opens it again until a moment, unless it is settled. */
    @POST
    @Path("reopen")
    public RoundJson reopen(@PathParam("id") long id, RoundJson.ReopeningJson reopening) {
        planning.reopen(new EvaluationRoundId(id), reopening.closesAt());
        return round(id);
    }

    /** Adds the sheets that it lacks. */
    @POST
    @Path("allot")
    public RoundJson.AllottedJson allot(@PathParam("id") long id) {
        return new RoundJson.AllottedJson(planning.allot(new EvaluationRoundId(id)));
    }

    /** How far each organisation is, for coordinators. */
    @GET
    @Path("progress")
    public List<RoundJson.ProgressJson> progress(@PathParam("id") long id) {
        return reading.progress(new EvaluationRoundId(id)).stream().map(RoundJson.ProgressJson::of).toList();
    }
}
