package eu.binome.pairing.rest;

import eu.binome.pairing.NeedsReading;
import eu.binome.pairing.NeedsStating;
import eu.binome.pairing.SavedNeeds;
import eu.binome.partnership.PartnerId;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.RefusalJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * What a partner states in the grid, for the form that saves by itself and for programs.
 */
@Path("partners/{partner}/needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NeedsResource {

    @Inject
    private NeedsReading reading;
    @Inject
    private NeedsStating stating;
    @Inject
    private ReaderLocale reader;

    /** Its part of the grid. */
    @GET
    public NeedsJson needs(@PathParam("partner") long partner) {
        return NeedsJson.of(reading.sheet(new PartnerId(partner)));
    }

    /** Saves some fields, one or all: {@code t<topic>-resource}, {@code t<topic>-need}, {@code t<topic>-reason}. */
    @PATCH
    public NeedsJson.SavedJson save(@PathParam("partner") long partner, FieldChanges changes) {
        SavedNeeds saved = stating.save(new PartnerId(partner), changes);
        return new NeedsJson.SavedJson(saved.savedAt(), RefusalJson.of(saved.refusals(), reader));
    }
}
