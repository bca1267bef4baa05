package eu.binome.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A request as an address that can be kept, sent and bookmarked: {@code q}, one parameter a side ({@code theme},
 * {@code country}, …), {@code order}, {@code across=no}, {@code page}; what cannot be read is left out.
 */
public final class SearchAddress {

    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALUE = 40;
    private static final String ACROSS = "across";
    private static final String NO = "no";

    private SearchAddress() {
    }

    /** Reads the parameters of an address. */
    public static SearchRequest read(Map<String, String[]> parameters, String language) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = Arrays.stream(parameters.getOrDefault(name(facet), new String[0]))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE)
                    .limit(MOST_VALUES)
                    .collect(Collectors.toSet());
            if (!values.isEmpty()) {
                filters.put(facet, values);
            }
        }
        return new SearchRequest(first(parameters, "q").strip(), language, filters, order(first(parameters, "order")),
                page(first(parameters, "page")), first(parameters, ACROSS).equals(NO) ? Reach.WORDS_AS_TYPED : Reach.ALL_LANGUAGES);
    }

    /**
     * The addresses of a request narrowed to one value or another along a side: as {@link #of} gives them, for sides with hundreds of
     * values without making hundreds of requests.
     */
    static UnaryOperator<String> narrowed(String path, SearchRequest request, Facet side) {
        if (request.filters().containsKey(side)) {
            return value -> of(path, request.with(side, value));
        }
        StringJoiner before = new StringJoiner("&", "?", "").setEmptyValue("?");
        addWords(before, request);
        addFilters(before, request, Arrays.asList(Facet.values()).subList(0, side.ordinal()));
        StringJoiner after = new StringJoiner("&", "&", "").setEmptyValue("");
        addFilters(after, request, Arrays.asList(Facet.values()).subList(side.ordinal(), Facet.values().length));
        addPlace(after, request);
        String start = path + before + (before.length() > 1 ? "&" : "");
        return value -> start + parameter(name(side), value) + after;
    }

    /** The address of a request below a path; defaults are left out, so that one request has one address. */
    public static String of(String path, SearchRequest request) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        addWords(query, request);
        addFilters(query, request, Arrays.asList(Facet.values()));
        addPlace(query, request);
        return path + query;
    }

    private static void addWords(StringJoiner query, SearchRequest request) {
        if (!request.text().isEmpty()) {
            query.add(parameter("q", request.text()));
        }
    }

    private static void addFilters(StringJoiner query, SearchRequest request, List<Facet> sides) {
        for (Facet facet : sides) {
            new TreeSet<>(request.filters().getOrDefault(facet, Set.of()))
                    .forEach(value -> query.add(parameter(name(facet), value)));
        }
    }

    private static void addPlace(StringJoiner query, SearchRequest request) {
        if (request.order() != Order.RELEVANCE) {
            query.add(parameter("order", request.order().name().toLowerCase(Locale.ROOT)));
        }
        if (request.reach() == Reach.WORDS_AS_TYPED) {
            query.add(parameter(ACROSS, NO));
        }
        if (request.page() > 1) {
            query.add(parameter("page", Integer.toString(request.page())));
        }
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0];
    }

    private static Order order(String text) {
        return Arrays.stream(Order.values()).filter(order -> order.name().equalsIgnoreCase(text)).findFirst()
                .orElse(Order.RELEVANCE);
    }

    private static int page(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
