package eu.binome.search.rest;

import java.io.InputStream;
import java.util.List;

import eu.binome.platform.Setting;
import eu.binome.platform.Storage;
import eu.binome.search.Thesauri;
import eu.binome.search.ThesaurusId;
import eu.binome.search.ThesaurusReport;
import eu.binome.search.ThesaurusSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * The thesauri by which words are found in other languages, for administrators.
 */
@Path("thesauri")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ThesauriResource {

    private static final long MEGABYTE = 1_000_000;

    @Inject
    private Thesauri thesauri;
    @Inject
    private Storage storage;

    /** Those that are loaded, by name. */
    @GET
    public List<ThesaurusSummary> list() {
        return thesauri.list();
    }

    /** Loads the body, the content of a file, in the place of the thesaurus of this name. */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public ThesaurusReport load(@QueryParam("name") @DefaultValue("") String name, @QueryParam("notice") @DefaultValue("") String notice,
            @QueryParam("file") @DefaultValue("") String file, InputStream content) {
        thesauri.list();
        return thesauri.load(name, notice, file, storage.keep(content, Setting.IMPORT_MEGABYTES.value() * MEGABYTE).sha256());
    }

    /** Removes one. */
    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        thesauri.remove(new ThesaurusId(id));
    }
}
