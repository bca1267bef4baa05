package eu.binome.practice;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import eu.binome.platform.Texts;
import eu.binome.search.Facet;
import eu.binome.search.FacetNaming;
import eu.binome.security.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives the states of practices their names beside search results.
 */
@ApplicationScoped
@OpenToAll("names of states for the filters of the search")
class StatusNaming implements FacetNaming {

    @Override
    public Facet facet() {
        return Facet.STATUS;
    }

    @Override
    public Map<String, String> names(Collection<String> codes, Locale locale) {
        return Arrays.stream(PracticeStatus.values()).filter(status -> codes.contains(status.name()))
                .collect(Collectors.toMap(PracticeStatus::name, status -> Texts.plain(locale, status.key())));
    }
}
