package eu.binome.platform;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.persistence.OptimisticLockException;

/**
 * Finds the refusal inside what a container throws.
 */
public final class Problems {

    /** Code of the refusal of what others hold up just now; a little later it goes through. */
    public static final String BUSY = "platform.busy";

    /**
     * What MariaDB refuses though forms let it pass: 1062 the same row twice, 1264 a number and 1406 a text that is too large; 1205 and
     * 1213 because others hold a row for too long, or wait for this one.
     */
    private static final Map<Integer, Supplier<Problem>> OF_DATABASE = Map.of(1062, () -> new Conflict("platform.conflict.twice"),
            1264, () -> new Problem("platform.value.tooLarge"), 1406, () -> new Problem("platform.value.tooLarge"),
            1205, () -> new Problem(BUSY), 1213, () -> new Problem(BUSY));

    private Problems() {
    }

    /** The {@link Problem} in a chain of causes; a lost race for an object is one too. */
    public static Optional<Problem> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return Optional.of(problem);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new Conflict("platform.conflict"));
            }
            if (cause instanceof SQLException refused && OF_DATABASE.containsKey(refused.getErrorCode())) {
                return Optional.of(OF_DATABASE.get(refused.getErrorCode()).get());
            }
        }
        return Optional.empty();
    }
}
