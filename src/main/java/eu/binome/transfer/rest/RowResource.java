package eu.binome.transfer.rest;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.RefusalJson;
import eu.binome.transfer.RowWriting;
import eu.binome.transfer.SavedPart;
import eu.binome.transfer.TransferRowId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * One row of a plan's tables.
 */
@Path("transfer-rows/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RowResource {

    @Inject
    private RowWriting rows;
    @Inject
    private ReaderLocale reader;

    /** Saves some fields, and says which could not be and why. */
    @PATCH
    public SectionJson.SavedJson save(@PathParam("id") long id, FieldChanges changes) {
        SavedPart saved = rows.save(new TransferRowId(id), changes);
        return new SectionJson.SavedJson(saved.version(), saved.savedAt(), saved.fields(), saved.lifted(),
                RefusalJson.of(saved.refusals(), reader));
    }

    /** Removes it; the answer holds what it held. */
    @DELETE
    public SavedPart remove(@PathParam("id") long id, @QueryParam("version") long version) {
        return rows.remove(new TransferRowId(id), version);
    }
}
