package eu.binome.practice.rest;

import java.time.Instant;
import java.util.List;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.RefusalJson;
import eu.binome.practice.PracticeDrafting;
import eu.binome.practice.PracticeId;
import eu.binome.practice.SavedDraft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Saving a practice field by field, as its form does by itself.
 */
@Path("practices/{id}/draft")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    private PracticeDrafting drafting;
    @Inject
    private ReaderLocale reader;

    /** Saves some fields: 200 when all fitted in, 409 with both texts where somebody wrote what the writer has not seen. */
    @PATCH
    public Response save(@PathParam("id") long id, FieldChanges changes) {
        return SavedJson.answer(drafting.save(new PracticeId(id), changes), reader);
    }

    /** What came of a save. */
    public record SavedJson(Instant savedAt, List<FieldConflict> conflicts, List<RefusalJson> refusals) {

        static Response answer(SavedDraft saved, ReaderLocale reader) {
            Response.Status status = saved.conflicts().isEmpty() ? Response.Status.OK : Response.Status.CONFLICT;
            return Response.status(status).entity(new SavedJson(saved.savedAt(), saved.conflicts(), RefusalJson.of(saved.refusals(), reader)))
                    .build();
        }
    }
}
