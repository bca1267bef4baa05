package eu.binome.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import eu.binome.platform.Asked;

/**
 * Reads ids out of codes that came from an address; what is no id is left out.
 */
final class FacetIds {

    private FacetIds() {
    }

    static List<Long> of(Collection<String> codes) {
        return codes.stream().map(Asked::idIn).flatMap(Optional::stream).toList();
    }

    /** For the brackets of a statement: there may be hundreds, and as parameters each would be bound by itself. */
    static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
