package eu.binome.evaluation.rest;

import java.util.List;

import eu.binome.evaluation.SavedSheet;
import eu.binome.evaluation.ScoreSheetId;
import eu.binome.evaluation.SheetReading;
import eu.binome.evaluation.SheetWriting;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.RefusalJson;
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
 * One score sheet, for the form that saves by itself and for programs: one call fills a whole sheet, one hands it in.
 */
@Path("score-sheets/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SheetResource {

    @Inject
    private SheetReading reading;
    @Inject
    private SheetWriting writing;
    @Inject
    private ReaderLocale reader;

    /** The sheet, if it is one's own. */
    @GET
    public SheetJson sheet(@PathParam("id") long id) {
        return SheetJson.of(reading.sheet(new ScoreSheetId(id)));
    }

    /** Saves some fields, one or all. */
    @PATCH
    public SheetJson.SavedJson save(@PathParam("id") long id, FieldChanges changes) {
        SavedSheet saved = writing.save(new ScoreSheetId(id), changes);
        return new SheetJson.SavedJson(saved.version(), saved.savedAt(), saved.answered(), saved.asked(),
                RefusalJson.of(saved.refusals(), reader));
    }

    /** Hands it in, for good. */
    @POST
    @Path("submit")
    public SheetJson submit(@PathParam("id") long id, SheetJson.VersionJson version) {
        writing.submit(new ScoreSheetId(id), version.version());
        return sheet(id);
    }

    /** What others handed in on the same practice, once one's own sheet is in. */
    @GET
    @Path("others")
    public List<SheetJson.OtherJson> others(@PathParam("id") long id) {
        return reading.others(new ScoreSheetId(id)).stream().map(SheetJson.OtherJson::of).toList();
    }
}
