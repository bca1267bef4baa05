package eu.binome.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Reads a language by {@link LightStem}: folds accents, drops form words, cuts endings.
 */
final class LightAnalyzer extends Analyzer {

    /** Slovene words that carry grammar only, folded. */
    static final CharArraySet SLOVENE_FORM_WORDS = CharArraySet.unmodifiableSet(StopFilter.makeStopSet(
            ("a ali ampak bi bil bila bile bili bilo bo bodo brez cez da do dokler ga h ima imajo in iz ja je jih "
                    + "jim k kaj kako kar kateri katera katero kdo kdor ker ki ko kot le lahko med mi na nad naj ne "
                    + "ni niso o ob od oz oziroma pa po pod pri pred s saj se si smo so sta ste sem ta te tega "
                    + "tem ter to tudi v ve z za ze").split(" ")));

    private final LightStem stem;
    private final CharArraySet formWords;

    LightAnalyzer(LightStem stem, CharArraySet formWords) {
        this.stem = stem;
        this.formWords = formWords;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, new Stems(new StopFilter(folded, formWords), stem));
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
