package eu.binome.guide.rest;

import java.io.InputStream;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/**
 * Answers with a PDF: to be kept as a file, or, where it is asked for, to be shown in the browser.
 *
 * <p>What is to be shown may not carry the policy of the other answers: browsers show a PDF in a page of their own, which a sandbox
 * and {@code object-src 'none'} keep from opening.
 */
final class PdfAnswer {

    private static final String SHOWN = "frame-ancestors 'none'";

    private PdfAnswer() {
    }

    /**
     * The beginning of an answer; who asks adds how long it may be kept.
     *
     * @param name  of the file
     * @param asked the address: with {@code ?inline} to show it
     */
    static Response.ResponseBuilder of(InputStream file, String name, UriInfo asked) {
        boolean shown = asked.getQueryParameters().containsKey("inline");
        Response.ResponseBuilder answer = Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, (shown ? "inline" : "attachment") + "; filename=\"" + name + "\"");
        return shown ? answer.header("Content-Security-Policy", SHOWN) : answer;
    }
}
