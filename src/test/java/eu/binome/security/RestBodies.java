package eu.binome.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the owner of an object could send with each call that writes, from {@code rest-bodies.txt}: a line each of method, address and
 * body, with {@code <kinds>} for ids. Else it is the body that is refused, and nothing is proven about the right.
 */
final class RestBodies {

    private static final String NONE = "-";
    private static final Pattern PLACE = Pattern.compile("<([a-z-]+)>");
    private static final Map<String, String> BY_CALL = read();

    private RestBodies() {
    }

    /** The body of a call, such as {@code POST /api/rounds/{id}/close}; those that read have none. */
    static Optional<String> of(String call) {
        return call.startsWith("GET ") ? Optional.of("") : Optional.ofNullable(BY_CALL.get(call)).map(body -> body.equals(NONE) ? "" : body);
    }

    static String filled(String body, Map<String, String> ids) {
        return PLACE.matcher(body).replaceAll(place -> Matcher.quoteReplacement(ids.get(place.group(1))));
    }

    private static Map<String, String> read() {
        try (InputStream file = RestBodies.class.getResourceAsStream("rest-bodies.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .map(line -> line.split(" ", 3)).collect(Collectors.toMap(parts -> parts[0] + " " + parts[1], parts -> parts[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
