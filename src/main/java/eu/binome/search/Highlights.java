package eu.binome.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks the words of one request in the texts of its results.
 */
final class Highlights {

    /** Letters of a passage, more or less a word at each end. */
    static final int PASSAGE = 240;

    private static final String ELLIPSIS = "\u2026";

    private final List<QuerySyntax.Clause> clauses;
    private final String language;
    private final Match match;
    private final Across across;

    Highlights(String query, String language, Match match) {
        this(SearchRequest.of(query, language), match, Lexicon.empty());
    }

    /** @param lexicon by which the words were looked for in other languages, too */
    Highlights(SearchRequest request, Match match, Lexicon lexicon) {
        this.clauses = QuerySyntax.parse(request.text());
        this.language = request.language();
        this.match = match;
        this.across = Across.of(request, clauses, lexicon, Set.copyOf(lexicon.languages()));
    }

    /** The text to show: the reader's language first, then the first in which a word is found; empty without texts. */
    Optional<FoundText> in(Map<String, SearchText> texts) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        String own = Titles.languageFor(language, texts);
        List<String> order = new ArrayList<>(List.of(own));
        Titles.LANGUAGES.stream().filter(one -> texts.containsKey(one) && !one.equals(own)).forEach(order::add);
        FoundText first = in(own, texts.get(own));
        if (clauses.isEmpty() || hasFound(first)) {
            return Optional.of(first);
        }
        return order.stream().skip(1).map(one -> in(one, texts.get(one))).filter(Highlights::hasFound).findFirst()
                .or(() -> Optional.of(first));
    }

    private FoundText in(String shown, SearchText text) {
        if (clauses.isEmpty()) {
            return new FoundText(shown, Marked.plain(text.title()), Marked.plain(text.summary()), Optional.empty(), List.of());
        }
        WantedWords wanted = new WantedWords(clauses, shown, match, across);
        Marked title = mark(text.title(), wanted.in(text.title()), 0, text.title().length());
        Marked summary = mark(text.summary(), wanted.in(text.summary()), 0, text.summary().length());
        Optional<Marked> excerpt = summary.hasFound() || wanted.isEmpty()
                ? Optional.empty() : passage(text.body(), wanted, shown);
        return new FoundText(shown, title, summary, excerpt, wanted.through(String.join("\n", text.title(), text.keywords(), text.summary(), text.body())));
    }

    private static boolean hasFound(FoundText text) {
        return text.title().hasFound() || text.summary().hasFound() || text.excerpt().isPresent();
    }

    private static Optional<Marked> passage(String body, WantedWords wanted, String language) {
        List<Tokens.Token> found = wanted.in(body);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Tokens.Token first = densest(found);
        BreakIterator words = BreakIterator.getWordInstance(Locale.of(language));
        words.setText(body);
        int earliest = Math.max(0, first.start() - PASSAGE / 4);
        int start = earliest == 0 ? 0 : words.following(earliest - 1);
        start = Math.min(start, first.start());
        int end = start + PASSAGE >= body.length() ? body.length() : words.preceding(start + PASSAGE + 1);
        end = Math.max(end, first.end());
        Marked passage = mark(body, found, start, end);
        List<Marked.Run> runs = new ArrayList<>();
        if (start > 0) {
            runs.add(new Marked.Run(ELLIPSIS, false));
        }
        runs.addAll(passage.runs());
        if (end < body.length()) {
            runs.add(new Marked.Run(ELLIPSIS, false));
        }
        return Optional.of(new Marked(runs));
    }

    /** The found word that most others follow within a passage. */
    private static Tokens.Token densest(List<Tokens.Token> found) {
        Tokens.Token best = found.get(0);
        long most = 0;
        for (Tokens.Token one : found) {
            long within = found.stream()
                    .filter(other -> other.start() >= one.start() && other.end() <= one.start() + PASSAGE * 3 / 4)
                    .map(Tokens.Token::term).distinct().count();
            if (within > most) {
                most = within;
                best = one;
            }
        }
        return best;
    }

    private static Marked mark(String text, List<Tokens.Token> found, int start, int end) {
        List<Marked.Run> runs = new ArrayList<>();
        int at = start;
        for (Tokens.Token token : found) {
            if (token.start() < at || token.end() > end) {
                continue;
            }
            add(runs, text.substring(at, token.start()), false);
            add(runs, text.substring(token.start(), token.end()), true);
            at = token.end();
        }
        add(runs, text.substring(at, end), false);
        return new Marked(runs);
    }

    private static void add(List<Marked.Run> runs, String text, boolean found) {
        if (!text.isEmpty()) {
            runs.add(new Marked.Run(text, found));
        }
    }
}
