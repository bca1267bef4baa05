package eu.binome.search;

import java.util.List;
import java.util.Map;

/**
 * A word of a question that was looked for in other languages, too.
 *
 * @param asked     as it was typed
 * @param concept   what it names, alone or with its neighbours, in the reader's language where it has a name there; empty when its other names
 *                  are only likely ones, learned from many names
 * @param thesaurus the one that has the concept; empty without concept
 * @param names     by language, likeliest first, at most {@value #MOST} each
 */
public record WordElsewhere(String asked, String concept, String thesaurus, Map<String, List<String>> names) {

    static final int MOST = 3;

    /** Its names in one language. */
    public record Names(String language, String joined) {
    }

    /** Its names by language, those of one apart by commas. */
    public List<Names> lines() {
        return names.entrySet().stream().map(each -> new Names(each.getKey(), String.join(", ", each.getValue()))).toList();
    }
}
