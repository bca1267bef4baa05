package eu.binome.practice;

/**
 * Why a version of a practice was kept.
 */
public enum VersionCause {

    CREATED, SAVED, IMPORTED, SUBMITTED, WITHDRAWN, RETURNED, ACCEPTED, PUBLISHED, ARCHIVED, RESTORED, TRANSLATED;

    /** Whether a form that saves itself brings many of them, of which one sitting is enough. */
    boolean isOfASitting() {
        return this == SAVED || this == TRANSLATED;
    }

    /** Message key of its sentence. */
    public String key() {
        return "practice.version." + name();
    }
}
