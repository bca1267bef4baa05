package eu.binome.search;

import eu.binome.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Makes panels with names and links out of counts.
 */
@ApplicationScoped
public class FacetPanels {

    /** Whose names change what visitors see, and so the name of the content. */
    private static final Set<Facet> PUBLIC_NAMES = EnumSet.of(Facet.THEME, Facet.PARTNER);

    private final Instance<FacetNaming> namings;
    private final ContentVersion content;
    private final Map<Named, Map<String, String>> known = Collections.synchronizedMap(new LatestNames());

    @Inject
    FacetPanels(@Any Instance<FacetNaming> namings, ContentVersion content) {
        this.namings = namings;
        this.content = content;
    }

    protected FacetPanels() {
        this(null, null);
    }

    /**
     * The panels of these sides that have something to choose, in this order.
     *
     * @param path   where the links lead
     * @param locale the reader's
     */
    public List<FacetPanel> of(SearchHits hits, SearchRequest request, List<Facet> sides, String path, Locale locale) {
        Optional<String> version = content.current();
        return sides.stream()
                .map(side -> panel(side, hits.along(side), request, path, codes -> names(side, codes, locale, version)))
                .filter(panel -> !panel.choices().isEmpty())
                .toList();
    }

    /** Only what the answer itself tells of gets its name: a code that somebody wrote into the address stays a code. */
    private FacetPanel panel(Facet side, List<FacetCount> told, SearchRequest request, String path,
                             Function<List<String>, Map<String, String>> naming) {
        List<FacetCount> shown = shown(told, request.filters().getOrDefault(side, Set.of()));
        Map<String, String> names = naming.apply(told.stream().map(FacetCount::value).toList());
        SearchRequest first = request.at(1);
        UnaryOperator<String> narrowed = SearchAddress.narrowed(path, first, side);
        return new FacetPanel(side, shown.stream().map(count -> new FacetChoice(count.value(),
                names.getOrDefault(count.value(), count.value()), count.count(), count.chosen(),
                count.chosen() ? SearchAddress.of(path, first.without(side, count.value())) : narrowed.apply(count.value()))).toList());
    }

    /** All that the answer tells of, and whatever is chosen even when it gives nothing any more; chosen ones first. */
    static List<FacetCount> shown(List<FacetCount> counts, Set<String> chosen) {
        List<FacetCount> shown = new ArrayList<>(counts.stream()
                .sorted(Comparator.comparing((FacetCount count) -> !count.chosen()))
                .toList());
        Set<String> there = shown.stream().map(FacetCount::value).collect(Collectors.toSet());
        chosen.stream().filter(value -> !there.contains(value)).sorted()
                .forEach(value -> shown.add(new FacetCount(value, 0, true)));
        return shown;
    }

    /** Hundreds of names are read for a page; they are kept under the name of the content, which was read before they were. */
    private Map<String, String> names(Facet side, List<String> codes, Locale locale, Optional<String> version) {
        if (version.isEmpty() || codes.isEmpty() || !PUBLIC_NAMES.contains(side)) {
            return names(side, codes, locale);
        }
        Named asked = new Named(version.get(), side, locale, codes);
        Map<String, String> names = known.get(asked);
        if (names == null) {
            names = names(side, codes, locale);
            known.put(asked, names);
        }
        return names;
    }

    private record Named(String version, Facet side, Locale locale, List<String> codes) {
    }

    /** Forgets what nobody wanted for the longest time. */
    private static final class LatestNames extends LinkedHashMap<Named, Map<String, String>> {

        private static final long serialVersionUID = 1;
        private static final int MOST = 200;

        LatestNames() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Named, Map<String, String>> eldest) {
            return size() > MOST;
        }
    }

    /** Kinds are named here, countries and languages by the JDK, all else by who contributes; a year is its own name. */
    Map<String, String> names(Facet side, List<String> codes, Locale locale) {
        return switch (side) {
            case KIND -> kinds(codes, locale);
            case COUNTRY -> named(codes, code -> Locale.of("", code).getDisplayCountry(locale));
            case LANGUAGE -> named(codes, code -> Locale.of(code).getDisplayLanguage(locale));
            default -> namings.stream().filter(naming -> naming.facet() == side).findFirst()
                    .map(naming -> naming.names(codes, locale)).orElse(Map.of());
        };
    }

    /** Kinds by their words in this module's bundle; a kind without one keeps its code. */
    static Map<String, String> kinds(List<String> codes, Locale locale) {
        return named(codes, code -> Texts.find(locale, "search.kind." + code).orElse(code));
    }

    private static Map<String, String> named(List<String> codes, UnaryOperator<String> naming) {
        return codes.stream().collect(Collectors.toMap(code -> code, naming));
    }
}
