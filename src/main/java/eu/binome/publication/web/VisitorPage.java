package eu.binome.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as every visitor gets it, but for the nonce of its scripts: each answer has its own.
 */
final class VisitorPage {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=]+)'");
    private static final Pattern GZIP = Pattern.compile("(?:^|,)\\s*gzip\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;

    private final List<byte[]> pieces;
    private final Optional<String> policy;
    private Optional<GzipPieces> packed = Optional.empty();

    private VisitorPage(List<byte[]> pieces, Optional<String> policy) {
        this.pieces = pieces;
        this.policy = policy;
    }

    /**
     * @param html   as it was made, in UTF-8
     * @param policy the header that went with it; its nonce, if there is one, is taken out of both
     */
    static VisitorPage of(byte[] html, Optional<String> policy) {
        Optional<String> nonce = policy.map(NONCE::matcher).filter(Matcher::find).map(found -> found.group(1));
        if (nonce.isEmpty()) {
            return new VisitorPage(List.of(html), policy);
        }
        return new VisitorPage(around(html, nonce.get().getBytes(StandardCharsets.US_ASCII)), policy.map(header -> header.replace(nonce.get(), "%s")));
    }

    /** What stands before the first mark, between two, and after the last. */
    private static List<byte[]> around(byte[] text, byte[] mark) {
        List<byte[]> pieces = new ArrayList<>();
        int start = 0;
        for (int place = 0; place <= text.length - mark.length; place++) {
            if (text[place] == mark[0] && Arrays.equals(text, place, place + mark.length, mark, 0, mark.length)) {
                pieces.add(Arrays.copyOfRange(text, start, place));
                start = place + mark.length;
                place = start - 1;
            }
        }
        pieces.add(Arrays.copyOfRange(text, start, text.length));
        return pieces;
    }

    /** About how many bytes it takes while it is kept, compressed form included, which is made when it is first wanted. */
    int size() {
        int plain = pieces.stream().mapToInt(piece -> piece.length).sum();
        return plain + plain / 2;
    }

    /** Answers with it. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String nonce = nonce();
        byte[] mark = nonce.getBytes(StandardCharsets.US_ASCII);
        policy.ifPresent(header -> response.addHeader(POLICY, header.replace("%s", nonce)));
        response.setContentType("text/html;charset=UTF-8");
        if (takesGzip(request)) {
            byte[] body = packed().with(mark);
            response.setHeader("Content-Encoding", "gzip");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } else {
            response.setContentLength(pieces.stream().mapToInt(piece -> piece.length).sum() + (pieces.size() - 1) * mark.length);
            for (int i = 0; i < pieces.size(); i++) {
                response.getOutputStream().write(i == 0 ? new byte[0] : mark);
                response.getOutputStream().write(pieces.get(i));
            }
        }
    }

    private synchronized GzipPieces packed() {
        if (packed.isEmpty()) {
            packed = Optional.of(new GzipPieces(pieces));
        }
        return packed.get();
    }

    private static boolean takesGzip(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept-Encoding")).filter(accepted -> GZIP.matcher(accepted).find()).isPresent();
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
