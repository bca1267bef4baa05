package eu.binome.transfer.rest;

import java.util.List;

import eu.binome.partnership.PartnershipId;
import eu.binome.transfer.PlanReading;
import eu.binome.transfer.PlanStart;
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
 * The transfer plans of a partnership.
 */
@Path("partnerships/{partnership}/transfer-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnershipPlansResource {

    @Inject
    private PlanReading reading;
    @Inject
    private PlanStart start;

    /** All of them, in short. */
    @GET
    public List<PlanJson.ListedJson> plans(@PathParam("partnership") long partnership) {
        return reading.plans(new PartnershipId(partnership)).stream().map(PlanJson.ListedJson::of).toList();
    }

    /** Makes those that are missing. */
    @POST
    public PlanJson.MadeJson makeMissing(@PathParam("partnership") long partnership) {
        return new PlanJson.MadeJson(start.makeMissing(new PartnershipId(partnership)));
    }
}
