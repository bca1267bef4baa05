package eu.binome.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import eu.binome.partnership.ThemeId;
import eu.binome.platform.Seen;

/**
 * What is to be imported, and how.
 *
 * @param fileName     for the record
 * @param file         SHA-256 of the file in the storage
 * @param mapping      target by column; columns that are not named go where their names suggest
 * @param owner        whom practices belong to whose record names no partner
 * @param theme        the theme of all practices whose record names none that the partnership has; empty: they get none
 * @param language     ISO 639-1 code of records that do not say theirs
 * @param arrival      as what the practices arrive
 * @param completeness whether one refused row stops all
 */
public record ImportOrder(String fileName, String file, Map<String, String> mapping, OwnerRule owner, Optional<ThemeId> theme,
                          String language, Arrival arrival, Completeness completeness) {

    /** Which order it is: the same for the same file, whatever its name, to be taken over in the same way. */
    String mark() {
        return Seen.mark(List.of(file, new TreeMap<>(mapping), owner, theme.map(ThemeId::value).orElse(0L), language, arrival, completeness));
    }

    /** As what imported practices arrive. */
    public enum Arrival { DRAFT, ACCEPTED }

    /** What a refused row means for the others. */
    public enum Completeness { ALL_OR_NOTHING, GOOD_ONES }
}
