package eu.binome.guide.rest;

import java.time.Instant;
import java.util.List;

import eu.binome.guide.Direction;
import eu.binome.guide.GuideComposing;
import eu.binome.guide.GuideDetail;
import eu.binome.guide.GuideId;
import eu.binome.guide.GuidePrinting;
import eu.binome.guide.GuideReading;
import eu.binome.guide.GuideWriting;
import eu.binome.guide.PrintSummary;
import eu.binome.guide.PublishedGuide;
import eu.binome.guide.SavedTexts;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.RefusalJson;
import eu.binome.practice.PracticeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Composing a guide for programs, and its texts for the form that saves by itself.
 */
@Path("guides/{guide:[0-9]{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuideResource {

    @Inject
    private GuideReading reading;
    @Inject
    private GuideWriting writing;
    @Inject
    private GuideComposing composing;
    @Inject
    private GuidePrinting printing;
    @Inject
    private ReaderLocale reader;
    @PathParam("guide")
    private long guide;

    /** The guide as it is composed now. */
    @GET
    public GuideDetail read() {
        return reading.guide(id());
    }

    /** Stores texts: {@code {"fields": {"introduction.fr": "new"}, "seen": {"introduction.fr": "old"}}}. */
    @PATCH
    public SavedJson write(FieldChanges texts) {
        SavedTexts saved = writing.write(id(), texts);
        return new SavedJson(saved.savedAt(), RefusalJson.of(saved.refusals(), reader));
    }

    /** Puts practices at the end of their themes' chapters. */
    @POST
    @Path("practices")
    public GuideDetail add(PracticesJson chosen) {
        composing.add(id(), chosen.practices().stream().map(PracticeId::new).toList());
        return read();
    }

    /** Takes in what is proposed. */
    @POST
    @Path("proposal")
    public GuideDetail propose() {
        composing.takeProposal(id());
        return read();
    }

    /** Takes a practice out. */
    @DELETE
    @Path("practices/{practice:[0-9]{1,18}}")
    public GuideDetail remove(@PathParam("practice") long practice) {
        composing.remove(id(), new PracticeId(practice));
        return read();
    }

    /** Moves a practice by one place: {@code {"direction": "UP"}}. */
    @POST
    @Path("practices/{practice:[0-9]{1,18}}/moves")
    public GuideDetail move(@PathParam("practice") long practice, MoveJson move) {
        composing.move(id(), new PracticeId(practice), move.direction());
        return read();
    }

    /** Orders a PDF: {@code {"language": "fr"}}; ask {@code /api/guide-prints/id} how far it is. */
    @POST
    @Path("prints")
    public PrintSummary order(PrintJson order) {
        return reading.print(printing.order(id(), order.language()));
    }

    /** The PDFs that were asked for. */
    @GET
    @Path("prints")
    public List<PrintSummary> prints() {
        return reading.prints(id());
    }

    /** The published editions. */
    @GET
    @Path("editions")
    public List<PublishedGuide> editions() {
        return reading.editions(id());
    }

    private GuideId id() {
        return new GuideId(guide);
    }

    /** What came of a save. */
    public record SavedJson(Instant savedAt, List<RefusalJson> refusals) {
    }

    /** Practices by id. */
    public record PracticesJson(List<Long> practices) {
    }

    /** Where to. */
    public record MoveJson(Direction direction) {
    }

    /** In which language. */
    public record PrintJson(String language) {
    }
}
