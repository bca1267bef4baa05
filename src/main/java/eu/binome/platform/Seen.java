package eu.binome.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
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
     * @param shown a record or a list of records
     * @return 32 hexadecimal digits that differ when anything else does
     */
    public static String mark(Object shown) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sorted(shown));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] sorted(Object shown) {
        try {
            return Json.MAPPER.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsBytes(shown);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value of " + shown.getClass() + " has no JSON", e);
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
