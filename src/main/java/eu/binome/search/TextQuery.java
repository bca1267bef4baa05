package eu.binome.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Turns clauses into Lucene's query: each word is looked for in every language at once, and in its plain form.
 *
 * <p>A word counts by its best field plus a tenth of the others (title 4, keywords 3, summary 2, body 1; the reader's
 * language a fifth more; the word just as written on top). Up to two words must all be there, of three to five one may
 * be missing, of more half. Form words of the reader's language are not required.
 */
final class TextQuery {

    private static final float OTHER_FIELDS_COUNT = 0.1f;
    private static final float OWN_LANGUAGE = 1.2f;
    private static final float PLAIN_TITLE_WEIGHT = 3f;
    private static final float PLAIN_TEXT_WEIGHT = 1f;
    private static final int MOST_SPELLINGS = 40;

    private final QueryBuilder analysis = new QueryBuilder(Analyzers.forFields());
    private final String language;
    private final Set<String> languages;
    private final Match match;

    /**
     * @param language  the reader's
     * @param languages those in which there are texts
     * @param match     how strictly words are taken
     */
    TextQuery(String language, Set<String> languages, Match match) {
        this.language = language;
        this.languages = languages;
        this.match = match;
    }

    /** The query for these clauses, and beside it for their words in other languages. */
    Query of(List<QuerySyntax.Clause> clauses, AcrossQuery across) {
        BooleanQuery.Builder elsewhere = new BooleanQuery.Builder();
        clauses.stream().filter(clause -> !isWord(clause) || clause.excluded())
                .forEach(clause -> elsewhere.add(of(clause), clause.excluded() ? Occur.MUST_NOT : Occur.MUST));
        across.addTo(elsewhere);
        return new DisjunctionMaxQuery(List.of(of(clauses), elsewhere.build()), 0f);
    }

    /** Whether it is a word that may be looked for in any field. */
    static boolean isWord(QuerySyntax.Clause clause) {
        return clause.shape() == QuerySyntax.Shape.WORD && clause.facet().isEmpty() && clause.part().isEmpty();
    }

    /** The query for these clauses; all documents when there is none. */
    Query of(List<QuerySyntax.Clause> clauses) {
        List<QuerySyntax.Clause> meant = clauses.stream().filter(clause -> !isFormWord(clause)).toList();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int words = 0;
        boolean onlyExclusions = true;
        for (QuerySyntax.Clause clause : meant.isEmpty() ? clauses : meant) {
            boolean word = clause.shape() == QuerySyntax.Shape.WORD && clause.facet().isEmpty();
            if (clause.excluded()) {
                all.add(of(clause), Occur.MUST_NOT);
                continue;
            }
            onlyExclusions = false;
            words += word ? 1 : 0;
            all.add(of(clause), word ? Occur.SHOULD : Occur.MUST);
        }
        if (onlyExclusions) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.setMinimumNumberShouldMatch(required(words)).build();
    }

    /** How many of so many words must be in a document: 0 of none. */
    int required(int words) {
        if (words <= 2) {
            return match == Match.ANY_WORD ? Math.min(words, 1) : words;
        }
        if (match == Match.ANY_WORD) {
            return 1;
        }
        return words <= 5 ? words - 1 : words / 2;
    }

    private Query of(QuerySyntax.Clause clause) {
        if (clause.facet().isPresent()) {
            return facetValue(clause.facet().get(), clause.text());
        }
        return switch (clause.shape()) {
            case PHRASE -> best(clause.part(), (field, text) ->
                    Optional.ofNullable(analysis.createPhraseQuery(field, text)), clause.text());
            case BEGINNING -> beginning(clause);
            case WORD -> word(clause);
        };
    }

    private Query word(QuerySyntax.Clause clause) {
        Query exact = best(clause.part(), (field, text) ->
                Optional.ofNullable(analysis.createBooleanQuery(field, text, Occur.MUST)), clause.text());
        if (match == Match.AS_TYPED || clause.excluded()) {
            return exact;
        }
        List<Query> both = new ArrayList<>(nearly(clause));
        both.add(exact);
        return new DisjunctionMaxQuery(both, 0f);
    }

    /** Looks a text up in one field; empty when the field's analyzer leaves nothing of it. */
    private interface InField {
        Optional<Query> find(String field, String text);
    }

    private Query best(Optional<Fields.Part> part, InField lookup, String text) {
        List<Query> fields = new ArrayList<>();
        for (String one : languages) {
            for (Fields.Part each : part.map(List::of).orElse(Fields.PARTS)) {
                float weight = each.weight() * (one.equals(language) ? OWN_LANGUAGE : 1f);
                lookup.find(each.field(one), text).ifPresent(query -> fields.add(new BoostQuery(query, weight)));
            }
            if (part.isEmpty() && Analyzers.lightOf(one).isPresent()) {
                lookup.find(Fields.LIGHT_PREFIX + one, text).ifPresent(fields::add);
            }
        }
        List<Query> plain = part.isEmpty() || part.get() == Fields.Part.TITLE ? plain(part, lookup, text) : List.of();
        if (fields.isEmpty() && plain.isEmpty()) {
            return new MatchNoDocsQuery("no word left");
        }
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        if (!fields.isEmpty()) {
            sum.add(new DisjunctionMaxQuery(fields, OTHER_FIELDS_COUNT), Occur.SHOULD);
        }
        plain.forEach(query -> sum.add(query, Occur.SHOULD));
        return sum.build();
    }

    private List<Query> plain(Optional<Fields.Part> part, InField lookup, String text) {
        Stream<Query> title = lookup.find(Fields.PLAIN_TITLE, text).stream()
                .map(query -> new BoostQuery(query, PLAIN_TITLE_WEIGHT));
        Stream<Query> body = part.isPresent() ? Stream.empty() : lookup.find(Fields.PLAIN_TEXT, text).stream()
                .map(query -> new BoostQuery(query, PLAIN_TEXT_WEIGHT));
        return Stream.concat(title, body).toList();
    }

    private Query beginning(QuerySyntax.Clause clause) {
        String folded = String.join("", Tokens.of(Analyzers.FOLDED, clause.text()));
        Query title = new BoostQuery(new PrefixQuery(new Term(Fields.PLAIN_TITLE, folded)), PLAIN_TITLE_WEIGHT);
        return clause.part().isPresent() ? title
                : new DisjunctionMaxQuery(List.of(title, new PrefixQuery(new Term(Fields.PLAIN_TEXT, folded))), 0f);
    }

    /** The same word with one letter wrong from four letters on, two from eight; the first letter must be right. */
    private static List<Query> nearly(QuerySyntax.Clause clause) {
        List<Query> spellings = new ArrayList<>();
        List<String> fields = clause.part().isEmpty() ? List.of(Fields.PLAIN_TITLE, Fields.PLAIN_TEXT)
                : clause.part().get() == Fields.Part.TITLE ? List.of(Fields.PLAIN_TITLE) : List.of();
        for (String word : Tokens.of(Analyzers.FOLDED, clause.text())) {
            int wrong = Spelling.mayBeWrong(word);
            for (String field : fields) {
                spellings.add(new FuzzyQuery(new Term(field, word), wrong, 1, MOST_SPELLINGS, true));
            }
        }
        return spellings;
    }

    private Query facetValue(Facet facet, String value) {
        String shape = switch (facet) {
            case LANGUAGE -> value.toLowerCase(Locale.ROOT);
            default -> value.toUpperCase(Locale.ROOT);
        };
        return new TermQuery(new Term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME,
                FacetsConfig.pathToString(facet.name(), shape)));
    }

    /** Whether the reader's language uses the word for its grammar only, as "of" or "les". */
    private boolean isFormWord(QuerySyntax.Clause clause) {
        Analyzer own = Analyzers.of(language);
        return clause.shape() == QuerySyntax.Shape.WORD && clause.facet().isEmpty() && clause.part().isEmpty()
                && own != Analyzers.FOLDED && Tokens.of(own, clause.text()).isEmpty();
    }
}
