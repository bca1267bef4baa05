package eu.binome.publication;

import eu.binome.search.FoundText;
import eu.binome.search.Marked;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A published practice in the list.
 *
 * @param countries ISO 3166-1 alpha-2 codes
 * @param place     town or region as written, empty when not given
 * @param broughtIn whether others wrote it and the partner only brought it in
 * @param text      its texts in the language that is shown, found words marked
 */
public record CatalogueRow(long id, String partner, List<String> countries, String place, boolean broughtIn, FoundText text) {

    /** The passage of the body in which the words were found; without runs when there is none. */
    public Marked excerpt() {
        return text.excerpt().orElse(new Marked(List.of()));
    }

    /** The place, then the countries by their names, as far as they are known. */
    public String where(UnaryOperator<String> countryName) {
        return String.join(", ", Stream.concat(Stream.of(place), countries.stream().map(countryName))
                .filter(part -> !part.isEmpty()).toList());
    }
}
