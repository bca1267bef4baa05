package eu.binome.evaluation.rest;

import eu.binome.evaluation.ShortlistId;
import eu.binome.evaluation.Shortlisting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Publishing a shortlist, for programs.
 */
@Path("shortlists/{id}/publish")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShortlistResource {

    @Inject
    private Shortlisting shortlisting;

    /** Publishes a prepared shortlist, for good: {@code {"version": 3}}. */
    @POST
    public void publish(@PathParam("id") long id, SeenJson seen) {
        shortlisting.publish(new ShortlistId(id), seen.version());
    }

    /** The version of what was looked at. */
    public record SeenJson(long version) {
    }
}
