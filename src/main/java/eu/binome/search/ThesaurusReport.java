package eu.binome.search;

import java.util.List;

/**
 * What became of a file that was loaded.
 *
 * @param taken   how many concepts were taken over
 * @param skipped those that were not, the first {@value #MOST} of them
 * @param left    how many were skipped in all
 */
public record ThesaurusReport(int taken, List<Skipped> skipped, int left) {

    static final int MOST = 200;

    /**
     * One that was not taken over.
     *
     * @param place  number of its line from 1, or its address in a SKOS file
     * @param reason message key of why
     */
    public record Skipped(String place, String reason) {
    }
}
