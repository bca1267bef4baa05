package eu.binome.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The tokens an analyzer makes of a text.
 */
final class Tokens {

    private Tokens() {
    }

    /** A token and the letters of the text it came from, from {@code start} up to but not including {@code end}. */
    record Token(String term, int start, int end) {
    }

    /** The terms alone, in order. */
    static List<String> of(Analyzer analyzer, String text) {
        return withPlaces(analyzer, text).stream().map(Token::term).toList();
    }

    /** The tokens in order. */
    static List<Token> withPlaces(Analyzer analyzer, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
        return tokens;
    }
}
