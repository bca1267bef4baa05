package eu.binome.transfer.rest;

import eu.binome.platform.FieldChanges;
import eu.binome.transfer.PlanReading;
import eu.binome.transfer.PlanSigning;
import eu.binome.transfer.RowWriting;
import eu.binome.transfer.SavedPart;
import eu.binome.transfer.SectionWriting;
import eu.binome.transfer.TransferSectionId;
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
 * One section of a plan: its text, new rows, one's own sign-off.
 */
@Path("transfer-sections/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SectionResource {

    @Inject
    private PlanReading reading;
    @Inject
    private SectionWriting writing;
    @Inject
    private RowWriting rows;
    @Inject
    private PlanSigning signing;

    @GET
    public SectionJson section(@PathParam("id") long id) {
        return SectionJson.of(reading.section(new TransferSectionId(id)));
    }

    /** Saves the text, as the field {@code text}. */
    @PATCH
    public SavedPart save(@PathParam("id") long id, FieldChanges changes) {
        return writing.save(new TransferSectionId(id), changes);
    }

    /** Adds a row. */
    @POST
    @Path("rows")
    public SectionJson.AddedJson add(@PathParam("id") long id, SectionJson.FieldsJson row) {
        return SectionJson.AddedJson.of(rows.add(new TransferSectionId(id), row.fields()));
    }

    /** Signs it off. */
    @POST
    @Path("sign-off")
    public SectionJson.StatusJson sign(@PathParam("id") long id, SectionJson.VersionJson seen) {
        return new SectionJson.StatusJson(signing.sign(new TransferSectionId(id), seen.version()));
    }

    /** Takes one's own sign-off back. */
    @DELETE
    @Path("sign-off")
    public SectionJson.StatusJson withdraw(@PathParam("id") long id) {
        return new SectionJson.StatusJson(signing.withdraw(new TransferSectionId(id)));
    }
}
