package eu.binome.partnership;

import java.util.Collection;
import java.util.List;

/**
 * Reads ids out of codes that came from an address; what is no id is left out.
 */
final class FacetIds {

    private FacetIds() {
    }

    static List<Long> of(Collection<String> codes) {
        return codes.stream().filter(code -> code.matches("[0-9]{1,18}")).map(Long::valueOf).toList();
    }
}
