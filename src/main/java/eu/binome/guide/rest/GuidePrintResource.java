package eu.binome.guide.rest;

import eu.binome.guide.GuidePrintId;
import eu.binome.guide.GuidePrinting;
import eu.binome.guide.GuidePublishing;
import eu.binome.guide.GuideReading;
import eu.binome.guide.PrintSummary;
import eu.binome.guide.PublishedGuide;
import eu.binome.guide.PublishedGuides;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * One ordered PDF: how far it is, its proof, its publication.
 */
@Path("guide-prints/{print:[0-9]{1,18}}")
@RequestScoped
public class GuidePrintResource {

    @Inject
    private GuideReading reading;
    @Inject
    private GuidePrinting printing;
    @Inject
    private GuidePublishing publishing;
    @Inject
    private PublishedGuides published;
    @PathParam("print")
    private long print;

    /** How far it is. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public PrintSummary progress() {
        return reading.print(id());
    }

    /** The proof, as a file; {@code ?inline} to look at it in the browser. */
    @GET
    @Path("pdf")
    @Produces("application/pdf")
    public Response proof(@Context UriInfo asked) {
        return PdfAnswer.of(printing.proof(id()), "guide-proof-" + print + ".pdf", asked)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    /** Publishes it as an edition. */
    @POST
    @Path("publication")
    @Produces(MediaType.APPLICATION_JSON)
    public PublishedGuide publish() {
        return published.edition(publishing.publish(id()));
    }

    private GuidePrintId id() {
        return new GuidePrintId(print);
    }
}
