package eu.binome.practice.rest;

import eu.binome.platform.ReaderLocale;
import eu.binome.practice.ImportHistory;
import eu.binome.practice.ImportId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

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
    private ReaderLocale reader;
    @PathParam("id")
    private long id;

    /** What it did, row by row. */
    @GET
    public ReportJson report() {
        return ReportJson.of(history.report(new ImportId(id)), reader);
    }

    /** Takes it back and tells which practices stayed. */
    @DELETE
    public ReportJson undo() {
        return ReportJson.of(history.undo(new ImportId(id)), reader);
    }
}
