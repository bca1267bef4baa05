package eu.binome.pairing;

import static eu.binome.pairing.GridFixture.aGrid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The grid knows what was said, what was not, and who can help whom.
 */
class NeedsGridTest {

    private static final PartnerId WIGAN = new PartnerId(1);
    private static final PartnerId KARVINA = new PartnerId(2);

    @Test
    void helpIsListedFromTheStrongestTopicDown() {
        NeedsGrid grid = aGrid().stating(1, "2/0 5/0 4/0 5/0 3/0").stating(2, "0/5 0/4 0/4 0/0 0/5").build();
        assertEquals(List.of(help(2, 4), help(3, 4), help(5, 3), help(1, 2)), grid.help(WIGAN, KARVINA));
        assertEquals(List.of(), grid.help(KARVINA, WIGAN));
    }

    @Test
    void nothingSaidIsNotTheSameAsZero() {
        NeedsGrid grid = aGrid().stating(1, "0/0 -").build();
        assertEquals(Optional.of(Levels.NONE), grid.stated(WIGAN, new TopicId(1)));
        assertEquals(Optional.empty(), grid.stated(WIGAN, new TopicId(2)));
        assertEquals(Levels.NONE, grid.at(KARVINA, new TopicId(1)));
    }

    @Test
    void aPairIsWorthTheSameFromBothSides() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            NeedsGrid grid = GridFixture.random(random, 2, 4, 5);
            PairValue value = grid.value(PartnerPair.of(KARVINA, WIGAN));
            assertEquals(value, grid.value(PartnerPair.of(WIGAN, KARVINA)));
            assertEquals(value.total(), grid.help(WIGAN, KARVINA).stream().mapToInt(Help::points).sum()
                    + grid.help(KARVINA, WIGAN).stream().mapToInt(Help::points).sum());
        }
    }

    @Test
    void aWantThatNobodyCanServeIsAGap() {
        assertTrue(new SynopticRow(new TopicId(1), 0, 2).isGap());
        assertFalse(new SynopticRow(new TopicId(1), 1, 9).isGap());
        assertFalse(new SynopticRow(new TopicId(1), 0, 0).isGap());
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "6, 0", "0, -1", "0, 6"})
    void levelsOutsideTheScaleAreRefused(int resource, int need) {
        assertEquals("pairing.level.range", assertThrows(Problem.class, () -> new Levels(resource, need)).code());
    }

    private static Help help(long topic, int points) {
        return new Help(new TopicId(topic), points);
    }
}
