package eu.binome.search;

import java.io.IOException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Reads a language lightly: folds accents, drops form words, takes compounds apart, cuts endings.
 */
final class LightAnalyzer extends Analyzer {

    /** Slovene words that carry grammar only, folded. */
    static final CharArraySet SLOVENE_FORM_WORDS = CharArraySet.unmodifiableSet(StopFilter.makeStopSet(
            ("a ali ampak bi bil bila bile bili bilo bo bodo brez cez da do dokler ga h ima imajo in iz ja je jih "
                    + "jim k kaj kako kar kateri katera katero kdo kdor ker ki ko kot le lahko med mi na nad naj ne "
                    + "ni niso o ob od oz oziroma pa po pod pri pred s saj se si smo so sta ste sem ta te tega "
                    + "tem ter to tudi v ve z za ze").split(" ")));

    private final UnaryOperator<TokenStream> cut;
    private final CharArraySet formWords;
    private final Compounds compounds;
    private final Set<String> parts;

    /** @param formWords of the language, folded or not */
    private LightAnalyzer(UnaryOperator<TokenStream> cut, Iterable<?> formWords, Compounds compounds, Set<String> parts) {
        this.cut = cut;
        this.formWords = folded(formWords);
        this.compounds = compounds;
        this.parts = parts;
    }

    /** Cuts endings by a {@link LightStem}. */
    static LightAnalyzer of(String language, Iterable<?> formWords) {
        LightStem stem = LightStem.forLanguage(language);
        return new LightAnalyzer(words -> new Stems(words, stem), formWords, Compounds.of(""), Set.of());
    }

    /** Takes compounds apart, too. */
    static LightAnalyzer ofCompounds(String language, Iterable<?> formWords) {
        LightStem stem = LightStem.forLanguage(language);
        return new LightAnalyzer(words -> new Stems(words, stem), formWords, Compounds.of(language), Compounds.of(language).simple(StarterGlossary.words(language)));
    }

    /** German: compounds taken apart, endings cut by Lucene's own light stemmer. */
    static LightAnalyzer ofGerman() {
        return new LightAnalyzer(GermanLightStemFilter::new, GermanAnalyzer.getDefaultStopSet(), Compounds.of("de"), Compounds.of("de").simple(StarterGlossary.words("de")));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, cut.apply(new PartsFilter(new StopFilter(folded, formWords), compounds, parts)));
    }

    private static CharArraySet folded(Iterable<?> words) {
        CharArraySet folded = new CharArraySet(200, false);
        for (Object word : words) {
            folded.addAll(Tokens.of(Analyzers.FOLDED, word instanceof char[] letters ? new String(letters) : word.toString()));
        }
        return CharArraySet.unmodifiableSet(folded);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    private static final class Stems extends TokenFilter {

        private final LightStem stem;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Stems(TokenStream input, LightStem stem) {
            super(input);
            this.stem = stem;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String cut = stem.of(term.toString());
            term.setEmpty().append(cut);
            return true;
        }
    }
}
