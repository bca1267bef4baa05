package eu.binome.platform;

import java.util.Optional;

import jakarta.persistence.OptimisticLockException;

/**
 * Finds the refusal inside what a container throws.
 */
public final class Problems {

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
        }
        return Optional.empty();
    }
}
