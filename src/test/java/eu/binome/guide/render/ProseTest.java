package eu.binome.guide.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void partsParagraphsAtEmptyLinesAndKeepsSingleLineEnds() {
        assertEquals("<p>one<br/>two</p><p>three</p>", Prose.plain("one\r\ntwo\n\n\nthree\n").xhtml());
    }

    @Test
    void marksLinesThatOpenWithADashAsAList() {
        assertEquals("<p>Three:</p><ul><li>a</li><li>b</li></ul><p>done</p>",
                Prose.plain("Three:\n- a\n• b\ndone").xhtml());
    }

    @Test
    void escapesMarkupInPlainText() {
        assertEquals("<p>&lt;b&gt; &amp;amp;</p>", Prose.plain("<b> &amp;").xhtml());
    }

    @Test
    void dropsCharactersNoTypefaceDraws() {
        assertEquals("<p>go</p>", Prose.plain("g\u0000\u0007\uD800🚀o\uFE0F").xhtml());
    }

    @Test
    void keepsTradeMarksAndArrowsThatAreNoPictographs() {
        assertEquals("<p>™ ↔ © №</p>", Prose.plain("™ ↔ © №").xhtml());
    }

    @Test
    void isEmptyForBlankText() {
        assertTrue(Prose.plain(" \n \n").isEmpty());
    }
}
