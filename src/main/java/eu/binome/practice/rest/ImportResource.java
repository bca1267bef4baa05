package eu.binome.practice.rest;

import java.util.List;

import eu.binome.platform.ReaderLocale;
import eu.binome.practice.ImportHistory;
import eu.binome.platform.CsvTable;
import eu.binome.practice.ImportId;
import eu.binome.practice.ImportSummary;
import eu.binome.practice.PracticeImport;
import eu.binome.practice.web.ImportRows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/**
 * One past import: its report, and taking it back.
 */
@Path("practice-imports/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    private ImportHistory history;
    @Inject
    private PracticeImport imports;
    @Inject
    private ImportRows rows;
    @Inject
    private ReaderLocale reader;
    @PathParam("id")
    private long id;

    /** What it did, row by row. */
    @GET
    public ReportJson report() {
        return ReportJson.of(history.report(new ImportId(id)), reader);
    }

    /** How far it is. */
    @GET
    @Path("progress")
    public ProgressJson progress() {
        ImportSummary run = history.summary(new ImportId(id));
        return new ProgressJson(run.state(), run.read(), run.taken(), run.total(), run.progress().stopping(), rows.progress(run));
    }

    /** The whole report as a table that spreadsheets open, in the reader's language. */
    @GET
    @Path("rows")
    @Produces("text/csv;charset=UTF-8")
    public Response rows() {
        ImportSummary run = history.summary(new ImportId(id));
        StreamingOutput table = out -> {
            try (CsvTable csv = new CsvTable(out, reader.locale())) {
                csv.row(List.of("line", "outcome", "title", "remarks", "practice"));
                history.rows(run.id(), row -> csv.row(List.of(String.valueOf(row.line()), reader.say(row.outcome().key()), row.title(),
                        String.join(" ", rows.remarks(row)), row.practice().map(practice -> String.valueOf(practice.value())).orElse(""))));
            }
        };
        return Response.ok(table).header("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"").build();
    }

    /** Takes it back and tells which practices stayed. */
    @DELETE
    public ReportJson undo() {
        return ReportJson.of(history.undo(new ImportId(id)), reader);
    }

    /** Has it stop before its next part; what it took stays. */
    @POST
    @Path("stop")
    public void stop() {
        imports.stop(new ImportId(id));
    }

    /** Lets it go on in the background from where it stopped or was cut short. */
    @POST
    @Path("go-on")
    public void goOn() {
        imports.goOn(new ImportId(id));
    }
}
