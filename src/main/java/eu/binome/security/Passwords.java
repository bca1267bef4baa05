package eu.binome.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import eu.binome.platform.Problem;

/**
 * Hashes passwords with Argon2id, 19,456 KiB of memory, two passes, one lane (OWASP Password Storage Cheat Sheet, 2023).
 *
 * <p>Form: {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}, salt of 16 and hash of 32 bytes in unpadded Base64.
 */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int SALT_PART = 4;
    private static final int HASH_PART = 5;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Each hash takes 19 MB: as many at once as there are processors, at least two. */
    private static final WorkBound BOUND = new WorkBound(Math.max(2, Runtime.getRuntime().availableProcessors()), Duration.ofSeconds(5));
    private static final String UNKNOWN_ACCOUNT = hash("a password that nobody has");

    private Passwords() {
    }

    /**
     * Refuses passwords that are too short or too long.
     *
     * @throws Problem {@code security.password.length}
     */
    static void check(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Problem("security.password.length", SHORTEST, LONGEST);
        }
    }

    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + encoder.encodeToString(salt) + "$"
                + encoder.encodeToString(derive(password, salt));
    }

    static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[SALT_PART]);
        byte[] hash = Base64.getDecoder().decode(parts[HASH_PART]);
        return MessageDigest.isEqual(hash, derive(password, salt));
    }

    /** Takes as long as a comparison does, for accounts that do not exist. */
    static void pretend(String password) {
        matches(password, UNKNOWN_ACCOUNT);
    }

    private static byte[] derive(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB).withIterations(PASSES).withParallelism(LANES).withSalt(salt).build());
        return BOUND.within(() -> {
            byte[] hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        });
    }
}
