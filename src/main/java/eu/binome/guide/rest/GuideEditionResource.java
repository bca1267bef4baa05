package eu.binome.guide.rest;

import eu.binome.guide.GuideEditionId;
import eu.binome.guide.PublishedGuide;
import eu.binome.guide.PublishedGuides;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * A published edition, open to everybody. Its file never changes, so it may be kept for ever.
 */
@Path("guide-editions/{edition:[0-9]{1,18}}")
@RequestScoped
public class GuideEditionResource {

    @Inject
    private PublishedGuides published;
    @PathParam("edition")
    private long edition;

    /** What it is. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public PublishedGuide read() {
        return published.edition(id());
    }

    /** The PDF, as a file; {@code ?inline} to look at it in the browser. */
    @GET
    @Path("pdf")
    @Produces("application/pdf")
    public Response file(@Context UriInfo asked) {
        PublishedGuide guide = published.edition(id());
        return PdfAnswer.of(published.open(id()), "guide-%d-%s.pdf".formatted(guide.number(), guide.language()), asked)
                .header(HttpHeaders.CONTENT_LENGTH, guide.sizeBytes())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable").build();
    }

    private GuideEditionId id() {
        return new GuideEditionId(edition);
    }
}
