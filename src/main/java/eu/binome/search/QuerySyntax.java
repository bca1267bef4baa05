package eu.binome.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a person typed; nothing that can be typed is an error.
 *
 * <p>{@code words}, {@code "exact phrases"}, {@code begin*}, {@code -without}, and before any of them a field:
 * {@code title:}, {@code summary:}, {@code keywords:}, {@code text:}, {@code country:}, {@code region:}, {@code year:},
 * {@code language:}, {@code status:}. Anything else with a colon is just words.
 */
final class QuerySyntax {

    /** More is not looked at. */
    static final int MOST_CLAUSES = 24;

    private static final Pattern CLAUSE = Pattern.compile(
            "(?<minus>-)?(?:(?<field>\\p{L}{3,12}):)?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))");

    private static final Map<String, Fields.Part> PARTS = Map.ofEntries(
            Map.entry("title", Fields.Part.TITLE), Map.entry("titre", Fields.Part.TITLE),
            Map.entry("titel", Fields.Part.TITLE), Map.entry("summary", Fields.Part.SUMMARY),
            Map.entry("résumé", Fields.Part.SUMMARY), Map.entry("resume", Fields.Part.SUMMARY),
            Map.entry("keywords", Fields.Part.KEYWORDS), Map.entry("motscles", Fields.Part.KEYWORDS),
            Map.entry("text", Fields.Part.BODY), Map.entry("texte", Fields.Part.BODY));

    private static final Map<String, Facet> FACETS = Map.of(
            "country", Facet.COUNTRY, "pays", Facet.COUNTRY, "region", Facet.REGION, "région", Facet.REGION,
            "year", Facet.YEAR, "année", Facet.YEAR, "language", Facet.LANGUAGE, "langue", Facet.LANGUAGE,
            "status", Facet.STATUS);

    private QuerySyntax() {
    }

    /** How the text of a clause is meant. */
    enum Shape { WORD, PHRASE, BEGINNING }

    /**
     * One thing asked for.
     *
     * @param part  the only part of the texts to look in, when one was named
     * @param facet the side whose value it is, when one was named
     */
    record Clause(Shape shape, String text, boolean excluded, Optional<Fields.Part> part, Optional<Facet> facet) {
    }

    /** The clauses in the order typed, at most {@value #MOST_CLAUSES}; empty when nothing was asked. */
    static List<Clause> parse(String text) {
        List<Clause> clauses = new ArrayList<>();
        Matcher matcher = CLAUSE.matcher(text.replace('\u00ab', '"').replace('\u00bb', '"')
                .replace('\u201c', '"').replace('\u201d', '"').replace('\u201e', '"'));
        while (matcher.find() && clauses.size() < MOST_CLAUSES) {
            Clause clause = clause(matcher);
            if (clause.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                clauses.add(clause);
            }
        }
        return List.copyOf(clauses);
    }

    private static Clause clause(Matcher found) {
        String name = Optional.ofNullable(found.group("field")).orElse("").toLowerCase(Locale.ROOT);
        Optional<Fields.Part> part = Optional.ofNullable(PARTS.get(name));
        Optional<Facet> facet = Optional.ofNullable(FACETS.get(name));
        boolean excluded = found.group("minus") != null;
        String unknownName = part.isEmpty() && facet.isEmpty() && !name.isEmpty() ? name + " " : "";
        if (found.group("phrase") != null) {
            return new Clause(Shape.PHRASE, unknownName + found.group("phrase"), excluded, part, facet);
        }
        String word = found.group("word");
        boolean beginning = word.length() > 2 && word.endsWith("*");
        return new Clause(beginning ? Shape.BEGINNING : Shape.WORD,
                unknownName + (beginning ? word.substring(0, word.length() - 1) : word), excluded, part, facet);
    }
}
