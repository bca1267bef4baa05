package eu.binome.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import eu.binome.platform.Problem;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body refuses to be read: at once when it is not to be, else as soon as it turns out to be too large.
 */
class BoundedBody extends HttpServletRequestWrapper {

    private static final long MEGABYTE = 1_000_000;
    private static final int BUFFER = 16_384;

    private final long mostBytes;
    private final Optional<Problem> refusal;

    /**
     * @param mostBytes the largest body
     * @param refusal   why none may be read at all
     */
    BoundedBody(HttpServletRequest request, long mostBytes, Optional<Problem> refusal) {
        super(request);
        this.mostBytes = mostBytes;
        this.refusal = refusal;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream());
    }

    private Problem tooLarge() {
        return new Problem("platform.request.tooLarge", Math.ceilDiv(mostBytes, MEGABYTE));
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        private Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            refusal.ifPresent(problem -> {
                throw problem;
            });
            if (getContentLengthLong() > mostBytes) {
                drop();
                throw tooLarge();
            }
            int got = body.read(buffer, from, most);
            read += Math.max(got, 0);
            if (read > mostBytes) {
                drop();
                throw tooLarge();
            }
            return got;
        }

        /** Lets as much again go by unseen: a program that is still sending would not read the refusal. */
        private void drop() throws IOException {
            byte[] unseen = new byte[BUFFER];
            long dropped = 0;
            for (int got = body.read(unseen); got >= 0 && dropped <= mostBytes; got = body.read(unseen)) {
                dropped += got;
            }
        }

        @Override
        public int available() {
            try {
                return body.available();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
