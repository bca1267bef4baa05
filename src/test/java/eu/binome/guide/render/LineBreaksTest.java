package eu.binome.guide.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void neverPartsAnElidedArticleFromItsNoun() {
        assertEquals(List.of("l’économie ", "d’aujourd’hui ", "et ", "l'eau"), pieces("l’économie d’aujourd’hui et l'eau"));
    }

    @Test
    void keepsFrenchPunctuationWithTheWordBefore() {
        assertEquals(List.of("vrai ! ", "« Oui ; ", "non » ", "à ", "95 %"), pieces("vrai ! « Oui ; non » à 95 %"));
    }

    @Test
    void breaksAfterHyphensBetweenLettersOnly() {
        assertEquals(List.of("Pas-", "de-", "Calais ", "2010-2012 ", "-5"), pieces("Pas-de-Calais 2010-2012 -5"));
    }

    @Test
    void breaksAfterSlashesButNotInsideTheSchemeOfAnAddress() {
        assertEquals(List.of("https://", "example.eu/", "a/", "b"), pieces("https://example.eu/a/b"));
    }

    @Test
    void keepsHardSpacesTogether() {
        assertEquals(List.of("200\u00A0k€ ", "sur ", "30\u202Fmois"), pieces("200\u00A0k€ sur 30\u202Fmois"));
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertEquals(List.of(), pieces(""));
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
