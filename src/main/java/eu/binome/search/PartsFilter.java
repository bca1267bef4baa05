package eu.binome.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Puts the parts of a compound in its place, one after the other, all where the compound stands in the text.
 */
final class PartsFilter extends TokenFilter {

    private final Compounds compounds;
    private final Set<String> known;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>();
    private State state;

    /** @param known words as the stream writes them */
    PartsFilter(TokenStream input, Compounds compounds, Set<String> known) {
        super(input);
        this.compounds = compounds;
        this.known = known;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            restoreState(state);
            term.setEmpty().append(waiting.remove());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        waiting.addAll(compounds.split(word, known::contains));
        if (!waiting.isEmpty()) {
            state = captureState();
            term.setEmpty().append(waiting.remove());
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
