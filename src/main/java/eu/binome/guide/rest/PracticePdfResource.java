package eu.binome.guide.rest;

import java.util.Locale;

import eu.binome.guide.PracticePrinting;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.PracticeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * One practice as a PDF, in the reader's language.
 */
@Path("practices/{id}/pdf")
@RequestScoped
public class PracticePdfResource {

    @Inject
    private PracticePrinting printing;
    @Inject
    private ReaderLocale reader;
    @PathParam("id")
    private long id;

    /** As a file; {@code ?inline} to look at it in the browser. */
    @GET
    @Produces("application/pdf")
    public Response pdf(@Context UriInfo asked) {
        return PdfAnswer.of(printing.pdf(new PracticeId(id), Locale.of(reader.getContentLanguage())), "practice-" + id + ".pdf", asked)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }
}
