package eu.binome.transfer.rest;

import eu.binome.platform.FieldChanges;
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

    /** Saves some fields. */
    @PATCH
    public SavedPart save(@PathParam("id") long id, FieldChanges changes) {
        return rows.save(new TransferRowId(id), changes);
    }

    /** Removes it; the answer holds what it held. */
    @DELETE
    public SavedPart remove(@PathParam("id") long id, @QueryParam("version") long version) {
        return rows.remove(new TransferRowId(id), version);
    }
}
