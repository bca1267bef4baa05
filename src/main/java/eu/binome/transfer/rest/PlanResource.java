package eu.binome.transfer.rest;

import java.util.List;

import eu.binome.practice.PracticeId;
import eu.binome.transfer.PlanContent;
import eu.binome.transfer.PlanFilling;
import eu.binome.transfer.PlanReading;
import eu.binome.transfer.PracticeAdoption;
import eu.binome.transfer.TransferPlanId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * One transfer plan.
 */
@Path("transfer-plans/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {

    @Inject
    private PlanReading reading;
    @Inject
    private PracticeAdoption adoption;
    @Inject
    private PlanFilling filling;

    /** The whole plan. */
    @GET
    public PlanJson plan(@PathParam("id") long id) {
        return PlanJson.of(reading.plan(new TransferPlanId(id)));
    }

    /** The practices that its receiver may choose. */
    @GET
    @Path("choices")
    public List<PlanJson.ChoiceJson> choices(@PathParam("id") long id) {
        return adoption.choices(new TransferPlanId(id)).stream().map(PlanJson.ChoiceJson::of).toList();
    }

    /** Chooses the practice, or quotes it again. */
    @PUT
    @Path("practice")
    public PlanJson.LiftedJson adopt(@PathParam("id") long id, PlanJson.PracticeJson chosen) {
        return new PlanJson.LiftedJson(adoption.adopt(new TransferPlanId(id), new PracticeId(chosen.practice()), chosen.seen().map(PracticeId::new)));
    }

    /** Writes texts and adds rows, all or nothing. */
    @POST
    @Path("content")
    public PlanJson fill(@PathParam("id") long id, PlanContent content) {
        filling.fill(new TransferPlanId(id), content);
        return plan(id);
    }
}
