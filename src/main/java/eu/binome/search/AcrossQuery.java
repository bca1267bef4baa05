package eu.binome.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * Lucene's query for the words of a question in the other languages: in each field all that a word may be called there counts as one word, its
 * less sure names for less (Pirkola, The Effects of Query Structure and Dictionary Setups in Dictionary-Based Cross-Language Information
 * Retrieval, SIGIR 1998), beside the word as it is and words that look like it.
 */
final class AcrossQuery {

    /** How much a word counts that only looks alike, at most. */
    private static final float LOOKS_ALIKE = 0.5f;
    /** How much a name of several words counts for each of them. */
    private static final float WHOLE_NAME = 1.2f;
    private static final float OTHER_PLACES_COUNT = 0.1f;
    private static final float LIGHTLY = 0.7f;
    private static final float PLAIN_TITLE = 3;

    private final Across across;
    private final Cognates cognates;
    private final int required;
    private final boolean allWords;

    private AcrossQuery(Across across, Cognates cognates, int required, boolean allWords) {
        this.across = across;
        this.cognates = cognates;
        this.required = required;
        this.allWords = allWords;
    }

    /** All words have to be there. */
    static AcrossQuery ofAll(Across across, Cognates cognates) {
        return new AcrossQuery(across, cognates, known(across), true);
    }

    /** Half of the words that other languages know have to be there, at least one. */
    static AcrossQuery ofHalf(Across across, Cognates cognates) {
        return new AcrossQuery(across, cognates, (known(across) + 1) / 2, false);
    }

    private static int known(Across across) {
        return (int) across.words().stream().filter(Across.Word::isKnown).count();
    }

    /** Adds the words that other languages know, as many as are required, and the others, which stand for none of them. */
    void addTo(BooleanQuery.Builder all) {
        BooleanQuery.Builder known = new BooleanQuery.Builder();
        across.words().forEach(word -> (word.isKnown() ? known : all).add(of(word), word.isKnown() || !allWords ? Occur.SHOULD : Occur.MUST));
        all.add(known.setMinimumNumberShouldMatch(required).build(), Occur.MUST);
    }

    private Query of(Across.Word word) {
        List<Query> places = new ArrayList<>();
        word.senses().forEach((language, senses) -> {
            Map<String, Float> stems = stems(senses);
            for (Fields.Part part : Fields.PARTS) {
                places.add(new BoostQuery(together(part.field(language), stems), part.weight()));
            }
            Analyzers.lightOf(language).ifPresent(light -> places.add(new BoostQuery(together(Fields.LIGHT_PREFIX + language, cut(light, senses)), LIGHTLY)));
        });
        word.names().forEach((language, names) -> names.forEach(name -> {
            for (Fields.Part part : Fields.PARTS) {
                places.add(new BoostQuery(new PhraseQuery(1, part.field(language), name.toArray(String[]::new)), WHOLE_NAME * part.weight()));
            }
        }));
        places.addAll(alike(word.asked()));
        return new DisjunctionMaxQuery(places, OTHER_PLACES_COUNT);
    }

    private List<Query> alike(String asked) {
        Map<String, Float> words = new LinkedHashMap<>();
        for (String folded : Tokens.of(Analyzers.FOLDED, asked)) {
            words.put(folded, 1f);
            cognates.of(folded).forEach(alike -> words.putIfAbsent(alike.word(), (float) (LOOKS_ALIKE * alike.share() * alike.share())));
        }
        return words.isEmpty() ? List.of()
                : List.of(new BoostQuery(together(Fields.PLAIN_TITLE, words), PLAIN_TITLE), together(Fields.PLAIN_TEXT, words));
    }

    private static Map<String, Float> stems(List<Lexicon.Sense> senses) {
        Map<String, Float> stems = new LinkedHashMap<>();
        senses.forEach(sense -> stems.merge(sense.stem(), (float) sense.sure(), Math::max));
        return stems;
    }

    private static Map<String, Float> cut(Analyzer light, List<Lexicon.Sense> senses) {
        Map<String, Float> stems = new LinkedHashMap<>();
        senses.forEach(sense -> Tokens.of(light, sense.word()).forEach(stem -> stems.merge(stem, (float) sense.sure(), Math::max)));
        return stems;
    }

    private static Query together(String field, Map<String, Float> weights) {
        SynonymQuery.Builder group = new SynonymQuery.Builder(field);
        weights.forEach((stem, weight) -> group.addTerm(new Term(field, stem), weight));
        return group.build();
    }
}
