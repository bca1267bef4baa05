package eu.binome.practice.rest;

import java.io.ByteArrayOutputStream;

import eu.binome.platform.ReaderLocale;
import eu.binome.practice.FilledForms;
import eu.binome.practice.PracticeId;
import eu.binome.practice.ShortForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/**
 * One practice as a document for a word processor, to be read or to be filled in and sent back.
 */
@Path("practices/{id}/docx")
@RequestScoped
public class DocumentResource {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private FilledForms filled;
    @Inject
    private ShortForms forms;
    @Inject
    private ReaderLocale reader;
    @PathParam("id")
    private long id;

    /** With headings in the reader's language. */
    @GET
    public Response document() {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        filled.giveDocument(new PracticeId(id), reader.locale(), document);
        return answer(document, "practice-" + id);
    }

    /** In the order and with the limits of Interreg Europe's form. */
    @GET
    @Path("interreg")
    public Response interreg() {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        forms.interregDocument(new PracticeId(id), reader.locale(), document);
        return answer(document, "practice-" + id + "-interreg");
    }

    /** A document as a file of this name. */
    static Response answer(ByteArrayOutputStream document, String name) {
        return Response.ok(document.toByteArray()).type(TYPE).header("Content-Disposition", "attachment; filename=\"" + name + ".docx\"").build();
    }
}
