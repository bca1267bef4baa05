package eu.binome.evaluation;

/**
 * Whether a sheet counts.
 */
public enum SheetStatus {

    /** In work: seen by its own organisation only, counts nowhere. */
    DRAFT,
    /** Handed in: counts, and cannot be changed any more. */
    SUBMITTED
}
