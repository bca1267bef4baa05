package eu.binome.pairing.rest;

import eu.binome.pairing.TopicEditing;
import eu.binome.pairing.TopicId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * One topic of a grid, for programs.
 */
@Path("grid-topics/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TopicResource {

    @Inject
    private TopicEditing editing;

    /** Names it anew: {@code {"names": {"en": "…"}, "seen": {"en": "…"}}}. */
    @PATCH
    public void rename(@PathParam("id") long id, GridJson.NamesJson names) {
        editing.rename(new TopicId(id), names.names(), names.seen());
    }

    /** Removes it, if nobody stated anything on it. */
    @DELETE
    public void remove(@PathParam("id") long id) {
        editing.remove(new TopicId(id));
    }
}
