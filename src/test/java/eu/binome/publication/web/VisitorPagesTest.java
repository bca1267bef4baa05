package eu.binome.publication.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many pages stay in memory, and which go first. */
class VisitorPagesTest {

    private static final int LARGE = 1_000_000;

    private final VisitorPages pages = new VisitorPages();

    @Test
    void findsWhatWasKeptUnderTheSameTagAndAddressOnly() {
        VisitorPage page = page(10);
        pages.keep(key("v1.en.auto", "/publication/catalogue?q=mine"), page);
        assertSame(page, pages.find(key("v1.en.auto", "/publication/catalogue?q=mine")).orElseThrow());
        assertEquals(Optional.empty(), pages.find(key("v2.en.auto", "/publication/catalogue?q=mine")));
        assertEquals(Optional.empty(), pages.find(key("v1.fr.auto", "/publication/catalogue?q=mine")));
        assertEquals(Optional.empty(), pages.find(key("v1.en.dark", "/publication/catalogue?q=mine")));
        assertEquals(Optional.empty(), pages.find(key("v1.en.auto", "/publication/catalogue?q=mines")));
    }

    @Test
    void neverHoldsMoreThanItsBoundHoweverManyAddressesAreAskedFor() {
        for (int i = 0; i < 500; i++) {
            pages.keep(key("v1.en.auto", "/publication/catalogue?fresh=" + i), page(LARGE));
            assertTrue(pages.bytes() <= VisitorPages.MOST_BYTES, pages.bytes() + " bytes after " + i);
        }
        assertTrue(pages.bytes() > VisitorPages.MOST_BYTES / 2, "and keeps what fits");
        assertEquals(Optional.empty(), pages.find(key("v1.en.auto", "/publication/catalogue?fresh=0")));
        assertTrue(pages.find(key("v1.en.auto", "/publication/catalogue?fresh=499")).isPresent());
    }

    @Test
    void letsGoFirstWhatNobodyAskedForLately() {
        pages.keep(key("v1.en.auto", "/"), page(LARGE));
        for (int i = 0; i < 200; i++) {
            pages.keep(key("v1.en.auto", "/publication/catalogue?fresh=" + i), page(LARGE));
            assertTrue(pages.find(key("v1.en.auto", "/")).isPresent(), "after " + i);
        }
    }

    @Test
    void countsAPageThatIsMadeTwiceOnce() {
        pages.keep(key("v1.en.auto", "/"), page(LARGE));
        long once = pages.bytes();
        pages.keep(key("v1.en.auto", "/"), page(LARGE));
        assertEquals(once, pages.bytes());
    }

    @Test
    void keepsNoPageThatWouldPushOutAllOthers() {
        pages.keep(key("v1.en.auto", "/"), page(VisitorPages.MOST_OF_A_PAGE));
        assertEquals(0, pages.bytes());
    }

    private static VisitorPages.Key key(String tag, String address) {
        return new VisitorPages.Key(tag, address);
    }

    private static VisitorPage page(int bytes) {
        return VisitorPage.of(new byte[bytes], Optional.empty());
    }
}
