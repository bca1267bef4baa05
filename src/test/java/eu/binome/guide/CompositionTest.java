package eu.binome.guide;

import static eu.binome.guide.GuideFixture.CLUSTERS;
import static eu.binome.guide.GuideFixture.KNOWLEDGE;
import static eu.binome.guide.GuideFixture.aGuide;
import static eu.binome.guide.GuideFixture.practice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import eu.binome.partnership.ThemeId;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private final Composition composition = new Composition(aGuide(), List.of());

    @Test
    void putsPracticesAtTheEndOfTheirChapter() {
        append(CLUSTERS, 10, 11, 12);
        append(KNOWLEDGE, 20);
        assertEquals(List.of(10L, 11L, 12L), order(CLUSTERS));
        assertEquals(List.of(20L), order(KNOWLEDGE));
    }

    @Test
    void holdsAPracticeOnlyOnce() {
        append(CLUSTERS, 10);
        assertTrue(composition.append(Optional.of(KNOWLEDGE), practice(10)).isEmpty());
        assertEquals(List.of(), order(KNOWLEDGE));
    }

    @Test
    void movesByOnePlaceWithinTheChapter() {
        append(CLUSTERS, 10, 11, 12);
        assertTrue(composition.move(practice(12), Direction.UP));
        assertEquals(List.of(10L, 12L, 11L), order(CLUSTERS));
        assertTrue(composition.move(practice(10), Direction.DOWN));
        assertEquals(List.of(12L, 10L, 11L), order(CLUSTERS));
    }

    @Test
    void staysWhereItIsAtTheEndsOfTheChapter() {
        append(KNOWLEDGE, 20);
        append(CLUSTERS, 10, 11);
        assertFalse(composition.move(practice(10), Direction.UP));
        assertFalse(composition.move(practice(11), Direction.DOWN));
        assertEquals(List.of(10L, 11L), order(CLUSTERS));
    }

    @Test
    void movesNothingThatItDoesNotHold() {
        assertFalse(composition.move(practice(99), Direction.UP));
        assertTrue(composition.remove(practice(99)).isEmpty());
    }

    @Test
    void closesTheGapThatAPracticeLeaves() {
        append(CLUSTERS, 10, 11, 12);
        composition.remove(practice(11));
        assertEquals(List.of(10L, 12L), order(CLUSTERS));
        assertEquals(List.of(1, 2), composition.chapter(Optional.of(CLUSTERS)).stream().map(GuideEntry::position).toList());
    }

    @Test
    void keepsWhatHasNoThemeInAChapterOfItsOwn() {
        append(CLUSTERS, 10);
        composition.append(Optional.empty(), practice(30));
        composition.append(Optional.empty(), practice(31));
        assertTrue(composition.move(practice(31), Direction.UP));
        assertEquals(List.of(31L, 30L), composition.chapter(Optional.empty()).stream().map(entry -> entry.practice().value()).toList());
        assertEquals(List.of(10L), order(CLUSTERS));
    }

    private void append(ThemeId theme, long... practices) {
        for (long practice : practices) {
            composition.append(Optional.of(theme), practice(practice));
        }
    }

    private List<Long> order(ThemeId theme) {
        return composition.chapter(Optional.of(theme)).stream().map(entry -> entry.practice().value()).toList();
    }
}
