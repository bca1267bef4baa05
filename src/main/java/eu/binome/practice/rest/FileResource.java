package eu.binome.practice.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import eu.binome.platform.NotFound;
import eu.binome.practice.AttachmentId;
import eu.binome.practice.AttachmentSummary;
import eu.binome.practice.PracticeFiles;
import eu.binome.practice.PracticeId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The files of a practice; downloads are always saved, never shown in the page's own origin.
 */
@Path("practices/{practice}/files")
@RequestScoped
public class FileResource {

    @Inject
    private PracticeFiles files;

    /** The content of a file. */
    @GET
    @Path("{file}")
    public Response fetch(@PathParam("practice") long practice, @PathParam("file") long file) {
        AttachmentSummary summary = files.of(new PracticeId(practice)).stream().filter(f -> f.id().value() == file).findFirst()
                .orElseThrow(NotFound::new);
        return Response.ok(files.content(new AttachmentId(file)), summary.mediaType())
                .header("Content-Length", summary.sizeBytes())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(summary.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    /** Adds a file whose content is the body. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("practice") long practice, @QueryParam("name") @DefaultValue("") String name, byte[] content) {
        long id = files.add(new PracticeId(practice), name, content).value();
        return Response.status(Response.Status.CREATED).entity(new PracticesResource.CreatedJson(id)).build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
