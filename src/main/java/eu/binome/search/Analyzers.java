package eu.binome.search;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Which analyzer reads which field.
 *
 * <p>Each language is read by Lucene's own analyzer (Slovene by ours) with the accents folded <em>after</em> stemming,
 * so that typing without accents loses nothing; four languages have a second, lighter stemmer as a net below it. Beside
 * them the plain fields hold every word as written and folded, in
 * whatever language: they find what the wrong stemmer would miss and put the exact form first.
 */
final class Analyzers {

    /** Reads a word as it is compared without accents: one lower-case folded token a word. */
    static final Analyzer FOLDED = new PlainAnalyzer(false, false);

    private static final Analyzer PLAIN = new PlainAnalyzer(true, false);
    private static final Analyzer BEGINNINGS = new PlainAnalyzer(false, true);
    private static final Map<String, Analyzer> BY_LANGUAGE = byLanguage();
    private static final Map<String, Analyzer> LIGHT = light();

    private Analyzers() {
    }

    /** The analyzer of all fields, choosing by the field's name. */
    static Analyzer forFields() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                if (field.startsWith(Fields.PLAIN_PREFIX)) {
                    return PLAIN;
                }
                if (field.startsWith(Fields.LIGHT_PREFIX)) {
                    return LIGHT.get(Fields.languageOf(field));
                }
                return field.equals(Fields.BEGINNINGS) ? BEGINNINGS : of(Fields.languageOf(field));
            }
        };
    }

    /** The stemming analyzer of a language; one that is not ours is read plainly. */
    static Analyzer of(String language) {
        return BY_LANGUAGE.getOrDefault(language, FOLDED);
    }

    /** The second stemmer of a language, for those where the first keeps everyday forms apart. */
    static Optional<Analyzer> lightOf(String language) {
        return Optional.ofNullable(LIGHT.get(language));
    }

    private static Map<String, Analyzer> light() {
        return Map.of(
                "de", LightAnalyzer.ofGerman(),
                "nl", LightAnalyzer.ofCompounds("nl", DutchAnalyzer.getDefaultStopSet()),
                "cs", LightAnalyzer.of("cs", CzechAnalyzer.getDefaultStopSet()),
                "hu", LightAnalyzer.of("hu", HungarianAnalyzer.getDefaultStopSet()),
                "pl", LightAnalyzer.of("pl", PolishAnalyzer.getDefaultStopSet()));
    }

    private static Map<String, Analyzer> byLanguage() {
        Map<String, Analyzer> analyzers = new LinkedHashMap<>();
        analyzers.put("fr", new FoldingAfter(new FrenchAnalyzer()));
        analyzers.put("en", new FoldingAfter(new EnglishAnalyzer()));
        analyzers.put("nl", new FoldingAfter(new DutchAnalyzer()));
        analyzers.put("cs", new FoldingAfter(new CzechAnalyzer()));
        analyzers.put("hu", new FoldingAfter(new HungarianAnalyzer()));
        analyzers.put("pl", new FoldingAfter(new PolishAnalyzer()));
        analyzers.put("sl", LightAnalyzer.of("sl", LightAnalyzer.SLOVENE_FORM_WORDS));
        analyzers.put("es", new FoldingAfter(new SpanishAnalyzer()));
        analyzers.put("de", new FoldingAfter(new GermanAnalyzer()));
        return analyzers;
    }

    /** A stock analyzer whose stems lose their accents. */
    private static final class FoldingAfter extends AnalyzerWrapper {

        private final Analyzer stock;

        FoldingAfter(Analyzer stock) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.stock = stock;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return stock;
        }

        @Override
        protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
            return new TokenStreamComponents(components.getSource(),
                    new ASCIIFoldingFilter(components.getTokenStream()));
        }

        @Override
        protected TokenStream wrapTokenStreamForNormalization(String field, TokenStream in) {
            return new ASCIIFoldingFilter(in);
        }
    }

    /** Words without any stemming, split at apostrophes. */
    private static final class PlainAnalyzer extends Analyzer {

        private static final int LONGEST_BEGINNING = 15;
        private static final NormalizeCharMap APOSTROPHES = apostrophes();

        private final boolean keepAccents;
        private final boolean everyBeginning;

        PlainAnalyzer(boolean keepAccents, boolean everyBeginning) {
            this.keepAccents = keepAccents;
            this.everyBeginning = everyBeginning;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new MappingCharFilter(APOSTROPHES, reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words), keepAccents);
            return new TokenStreamComponents(words, everyBeginning
                    ? new EdgeNGramTokenFilter(folded, 1, LONGEST_BEGINNING, true) : folded);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }

        private static NormalizeCharMap apostrophes() {
            NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
            builder.add("'", " ");
            builder.add("\u2019", " ");
            return builder.build();
        }
    }
}
