package eu.binome.practice;

/**
 * Where an imported practice came from; all empty for one written here.
 *
 * @param key     its name in its source
 * @param source  the source to be cited
 * @param licence under which conditions it may be used
 */
public record PracticeOrigin(String key, String source, String licence) {

    /** Written here. */
    public static PracticeOrigin none() {
        return new PracticeOrigin("", "", "");
    }

    /** Whether others wrote it, who are to be cited: its partner only brought it in. */
    public boolean isElsewhere() {
        return !source.isBlank();
    }
}
