package eu.binome.practice.rest;

import java.util.Map;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.ReaderLocale;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeTranslations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The texts of a practice in a further language, field by field.
 */
@Path("practices/{id}/texts/{language}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TranslationResource {

    private static final String PRESENT = "2147483647";

    @Inject
    private PracticeTranslations translations;
    @Inject
    private ReaderLocale reader;

    /** The texts by field key; those that do not exist in this language are absent. */
    @GET
    public Map<String, String> read(@PathParam("id") long id, @PathParam("language") String language) {
        return translations.read(new PracticeId(id), language);
    }

    /**
     * Saves some of them: 200 when all fitted in, 409 with both texts where somebody wrote what the writer has not seen.
     *
     * @param of the practice's revision from which they were translated; the present one unless it is said
     */
    @PATCH
    public Response save(@PathParam("id") long id, @PathParam("language") String language, @QueryParam("of") @DefaultValue(PRESENT) int of,
                         FieldChanges changes) {
        return DraftResource.SavedJson.answer(translations.write(new PracticeId(id), language, of, changes), reader);
    }
}
