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
    void keepsOnlyHarmlessMarkupOfRichText() {
        assertEquals("<p>a <strong>b</strong> c</p>",
                Prose.html("<p onclick='x()'>a <b style='color:red'>b</b><script>x()</script> c</p><img src='x'/>").xhtml());
    }

    @Test
    void namesEveryLinkOfRichTextAndRefusesScriptAddresses() {
        String xhtml = Prose.html("<p><a href='https://example.eu'>here</a> <a href='javascript:x()'>there</a></p>").xhtml();
        assertTrue(xhtml.contains("title=\"https://example.eu\""), xhtml);
        assertTrue(xhtml.contains("there") && !xhtml.contains("javascript"), xhtml);
    }

    @Test
    void wrapsRichTextWithoutAnyMarkup() {
        assertEquals("<p>plain words</p>", Prose.html("plain words").xhtml());
    }

    @Test
    void isEmptyForBlankText() {
        assertTrue(Prose.plain(" \n \n").isEmpty());
        assertTrue(Prose.html("  ").isEmpty());
    }
}
