package eu.binome.publication.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Holds an answer back until it is known whether it is a page that others may get, too.
 */
class CapturedPage extends HttpServletResponseWrapper {

    private static final String POLICY = "Content-Security-Policy";
    /** What a page for everybody sets by the way; any other header makes it one for this browser alone. */
    private static final Set<String> ORDINARY = Set.of("content-type", "content-length");
    private static final int USUAL_BYTES = 1 << 17;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(USUAL_BYTES);
    private final ServletOutputStream bytes = new Bytes();
    private final PrintWriter letters = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
    private Optional<String> policy = Optional.empty();
    private boolean personal;
    private boolean answered;

    CapturedPage(HttpServletResponse response) {
        super(response);
    }

    /** The page; empty when the answer is an error, leads elsewhere, or is for one browser only. */
    Optional<VisitorPage> page() {
        boolean html = Optional.ofNullable(getContentType()).orElse("").startsWith("text/html");
        return html && !personal && !answered && getStatus() == SC_OK ? Optional.of(VisitorPage.of(body(), policy)) : Optional.empty();
    }

    /** Sends what was held back as it is. */
    void send() throws IOException {
        if (!answered) {
            policy.ifPresent(value -> super.addHeader(POLICY, value));
            super.getOutputStream().write(body());
        }
    }

    private byte[] body() {
        letters.flush();
        return body.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return bytes;
    }

    @Override
    public PrintWriter getWriter() {
        return letters;
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(POLICY)) {
            policy = Optional.of(value);
        } else {
            note(name);
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        note(name);
        super.setHeader(name, value);
    }

    private void note(String header) {
        personal |= !ORDINARY.contains(header.toLowerCase(Locale.ROOT));
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answered = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answered = true;
        super.sendRedirect(location);
    }

    @Override
    public void setContentLength(int length) {
        // of what is held back; the answer's is set when it is sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // as above
    }

    @Override
    public void flushBuffer() {
        // nothing goes out yet
    }

    @Override
    public void resetBuffer() {
        letters.flush();
        body.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        policy = Optional.empty();
        super.reset();
    }

    private final class Bytes extends ServletOutputStream {

        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            body.write(some, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are written at once");
        }
    }
}
