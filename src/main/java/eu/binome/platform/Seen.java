package eu.binome.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a form showed, as a mark that it carries: so that nobody overwrites what somebody else saved meanwhile, whichever rows it stands in.
 */
public final class Seen {

    private static final int DIGITS = 32;

    private Seen() {
    }

    /**
     * The mark of what is stored.
     *
     * @param shown a record or a list of records whose maps, if any, are sorted
     * @return 32 hexadecimal digits that differ when anything else does
     */
    public static String mark(Object shown) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Json.write(shown).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Goes on only if what is stored is what the form showed.
     *
     * @throws Conflict {@code platform.conflict} otherwise
     */
    public static void require(String mark, Object stored) {
        if (!mark(stored).equals(mark)) {
            throw new Conflict("platform.conflict");
        }
    }
}
