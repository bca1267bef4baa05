package eu.binome.guide.rest;

import java.util.List;

import eu.binome.guide.GuideComposing;
import eu.binome.guide.GuideDetail;
import eu.binome.guide.GuideReading;
import eu.binome.guide.GuideSummary;
import eu.binome.partnership.PartnershipId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The guides of a partnership for programs.
 */
@Path("partnerships/{partnership:[0-9]{1,18}}/guides")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnershipGuidesResource {

    @Inject
    private GuideReading reading;
    @Inject
    private GuideComposing composing;
    @PathParam("partnership")
    private long partnership;

    /** Newest first. */
    @GET
    public List<GuideSummary> list() {
        return reading.guides(new PartnershipId(partnership));
    }

    /** Begins one without practices. */
    @POST
    public GuideDetail begin() {
        return reading.guide(composing.begin(new PartnershipId(partnership)));
    }
}
