package eu.binome.pairing.web;

import java.util.List;

/**
 * A binôme as the page shows it.
 *
 * @param names   of its members, in order
 * @param reasons one sentence a direction
 * @param pairs   its one pair, or the three of a trio
 */
public record BinomeRow(List<String> names, int value, boolean locked, List<String> reasons, List<PairRow> pairs) {

    public boolean isTrio() {
        return names.size() > 2;
    }

    /** Its members in one line. */
    public String title() {
        return String.join(" \u2013 ", names);
    }

    /** Two of its members and what flows between them, in points. */
    public record PairRow(long first, long second, String firstName, String secondName, int toFirst, int toSecond, boolean locked) {
    }
}
