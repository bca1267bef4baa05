package eu.binome.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.binome.search.QuerySyntax.Clause;
import eu.binome.search.QuerySyntax.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuerySyntaxTest {

    @Test
    void readsWordsPhrasesBeginningsAndExclusions() {
        assertEquals(List.of(
                        clause(Shape.WORD, "eco-innovation", false),
                        clause(Shape.PHRASE, "old mines", false),
                        clause(Shape.BEGINNING, "mate", false),
                        clause(Shape.WORD, "coal", true)),
                QuerySyntax.parse("eco-innovation \"old mines\" mate* -coal"));
    }

    @Test
    void readsAPartAndASide() {
        assertEquals(new Clause(Shape.PHRASE, "old mines", false, Optional.of(Fields.Part.TITLE), Optional.empty()),
                QuerySyntax.parse("Title:\"old mines\"").get(0));
        assertEquals(new Clause(Shape.WORD, "FR", true, Optional.empty(), Optional.of(Facet.COUNTRY)),
                QuerySyntax.parse("-country:FR").get(0));
    }

    @Test
    void takesAnUnknownNameAsAWord() {
        assertEquals(clause(Shape.WORD, "https //example.org", false), QuerySyntax.parse("https://example.org").get(0));
    }

    @Test
    void takesAnOpenQuoteToTheEnd() {
        assertEquals(List.of(clause(Shape.PHRASE, "old mines", false)), QuerySyntax.parse("\"old mines"));
    }

    @Test
    void leavesOutWhatHasNeitherLetterNorDigit() {
        assertEquals(List.of(), QuerySyntax.parse("- * \"\" ( ) ..."));
    }

    @Test
    void stopsAtTheLimit() {
        assertEquals(QuerySyntax.MOST_CLAUSES, QuerySyntax.parse("word ".repeat(100)).size());
    }

    private static Clause clause(Shape shape, String text, boolean excluded) {
        return new Clause(shape, text, excluded, Optional.empty(), Optional.empty());
    }
}
