package eu.binome.search;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the values along one side their names; the module that owns the things behind the codes contributes a bean.
 */
public interface FacetNaming {

    /** The side it names. */
    Facet facet();

    /** Names by code in the reader's language, as far as the codes are known. */
    Map<String, String> names(Collection<String> codes, Locale locale);
}
