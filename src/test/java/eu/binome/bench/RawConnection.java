package eu.binome.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept, with as little work of its own as can be: the machine that is measured asks itself.
 *
 * <p>Reads answers with a length and chunked ones; the body is passed over unless it is asked for.
 */
final class RawConnection implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int HEXADECIMAL = 16;

    private final URI base;
    private final byte[] passed = new byte[BUFFER_BYTES];
    private final String headers;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private long bodyBytes;

    /** @param headers lines that go with every request, each with its CR LF */
    RawConnection(URI base, String headers) throws IOException {
        this.base = base;
        this.headers = "Host: " + base.getAuthority() + "\r\n" + headers + "\r\n";
        open();
    }

    private void open() throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER_BYTES);
        out = socket.getOutputStream();
    }

    /** Asks and reads the whole answer; its status. A server that ends the connection afterwards is met on a new one. */
    int get(String path) throws IOException {
        out.write(("GET " + path + " HTTP/1.1\r\n" + headers).getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().substring(9, 12));
        long length = -1;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String low = header.toLowerCase(Locale.ROOT);
            length = low.startsWith("content-length:") ? Long.parseLong(low.substring(15).strip()) : length;
            last |= low.equals("connection: close");
        }
        bodyBytes = 0;
        if (length >= 0) {
            pass(length);
        } else if (status != 304 && status != 204) {
            passChunks();
        }
        if (last) {
            socket.close();
            open();
        }
        return status;
    }

    /** Bytes of the body of the latest answer, as they were sent. */
    long bodyBytes() {
        return bodyBytes;
    }

    private void passChunks() throws IOException {
        for (long size = Long.parseLong(line(), HEXADECIMAL); size > 0; size = Long.parseLong(line(), HEXADECIMAL)) {
            pass(size);
            line();
        }
        line();
    }

    private void pass(long bytes) throws IOException {
        bodyBytes += bytes;
        for (long left = bytes; left > 0; ) {
            int read = in.read(passed, 0, (int) Math.min(left, passed.length));
            if (read < 0) {
                throw new IOException("the answer ended too early");
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new IOException("the answer ended too early");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
