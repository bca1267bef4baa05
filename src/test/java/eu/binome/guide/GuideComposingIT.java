package eu.binome.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.platform.Localized;
import eu.binome.practice.PracticeId;
import eu.binome.testing.Refusal;
import eu.binome.testing.TestDatabase;

/** From an empty guide to its editions, on a real database. */
class GuideComposingIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final GuideDesk desk = new GuideDesk(DATABASE);
    private final List<PracticeId> practices = desk.practices();

    @Test
    void takesInAllAcceptedPracticesBeforeThereIsAShortlist() {
        GuideId guide = desk.begin();
        assertEquals(practices.size(), DATABASE.<Integer>inTransaction(() -> desk.composing.takeProposal(guide)));
        assertEquals(practices, desk.chapter(guide));
        assertEquals(0, DATABASE.<Integer>inTransaction(() -> desk.composing.takeProposal(guide)), "what stands there is not taken in twice");
    }

    @Test
    void aPracticeThatIsTakenOutCanBePutAtTheEnd() {
        GuideId guide = desk.composed("Order");
        act(() -> desk.composing.remove(guide, practices.getFirst()));
        assertEquals(practices.subList(1, practices.size()), desk.chapter(guide));
        act(() -> desk.composing.add(guide, List.of(practices.getFirst())));
        assertEquals(practices.getFirst(), desk.chapter(guide).getLast());
    }

    @Test
    void practicesChangePlacesButNeverLeaveTheirChapter() {
        GuideId guide = desk.composed("Order");
        act(() -> desk.composing.move(guide, practices.getLast(), Direction.UP));
        assertEquals(List.of(practices.get(0), practices.get(2), practices.get(1)), desk.chapter(guide));
        long before = revision(guide);
        act(() -> desk.composing.move(guide, practices.getFirst(), Direction.UP));
        assertEquals(before, revision(guide), "the first stays the first, and PDFs up to date");
    }

    @Test
    void holdsAcceptedPracticesOnly() {
        GuideId guide = desk.begin();
        assertEquals("guide.compose.notAccepted", refusal(() -> desk.composing.add(guide, List.of(practices.getFirst(), new PracticeId(987_654)))));
        assertEquals(List.of(), desk.chapter(guide), "all or nothing");
    }

    @Test
    void aGuideWithoutPracticesIsNotPrinted() {
        GuideId guide = desk.begin();
        assertEquals("guide.print.empty", refusal(() -> desk.printing.order(guide, "en")));
    }

    @Test
    void isPrintedInALanguageOfThePartnershipsAndOnceAtATime() {
        GuideId guide = desk.composed("Once");
        assertEquals("guide.print.language", refusal(() -> desk.printing.order(guide, "la")));
        act(() -> desk.printing.order(guide, "en"));
        assertEquals("guide.print.running", refusal(() -> desk.printing.order(guide, "en")));
        act(() -> desk.printing.order(guide, "fr"));
        assertEquals(2, desk.heard.size());
    }

    @Test
    void publishesThePracticesOfExactlyTheFileThatWasLookedAt() {
        GuideId guide = desk.composed("Edition");
        GuidePrintId print = desk.printed(guide);
        GuideEditionId edition = desk.publish(print);
        assertEquals(Set.copyOf(practices), desk.published);
        assertEquals(List.of(new GuidePublished(guide, edition, desk.rows.partnership())), desk.heard);
        assertEquals("guide.publish.twice", refusal(() -> desk.publishing.publish(print)));
    }

    @Test
    void aFileOfAGuideThatChangedSinceIsNotPublished() {
        GuideId guide = desk.composed("Outdated");
        GuidePrintId print = desk.printed(guide);
        act(() -> desk.composing.remove(guide, practices.getFirst()));
        assertEquals("guide.publish.outdated", refusal(() -> desk.publishing.publish(print)));
        assertEquals(Set.of(), desk.published);
    }

    @Test
    void aButtonPressedTwiceBeginsOneGuide() {
        GuideId begun = DATABASE.inTransaction(() -> desk.composing.begin(desk.rows.partnership()));
        assertEquals(begun, DATABASE.<GuideId>inTransaction(() -> desk.composing.begin(desk.rows.partnership())));
        act(() -> desk.composing.add(begun, List.of(practices.getFirst())));
        assertNotEquals(begun, DATABASE.<GuideId>inTransaction(() -> desk.composing.begin(desk.rows.partnership())));
    }

    @Test
    void theListTellsOfEachGuideItsTitleItsPracticesAndItsEditions() {
        GuideId first = desk.begin();
        GuideId second = desk.composed("Second");
        desk.publish(desk.printed(second));
        desk.publish(desk.printed(second));
        List<GuideSummary> listed = DATABASE.inTransaction(() -> desk.reading.guides(desk.rows.partnership()));
        assertEquals(new GuideSummary(second, Localized.of("en", "Second"), practices.size(), listed.getFirst().editions()), listed.getFirst());
        assertEquals(List.of(2, 1), listed.getFirst().editions().stream().map(PublishedGuide::number).toList());
        assertEquals(new GuideSummary(first, Localized.empty(), 0, List.of()), listed.getLast());
    }

    @Test
    void theCoordinatorIsToldWhichGuidesWaitForPublication() {
        GuideId guide = desk.composed("Waiting");
        assertEquals(0, tasks());
        GuidePrintId print = desk.printed(guide);
        assertEquals(1, tasks());
        act(() -> desk.composing.remove(guide, practices.getFirst()));
        assertEquals(0, tasks(), "a PDF of what is no more is nothing to publish");
        act(() -> desk.composing.add(guide, List.of(practices.getFirst())));
        desk.publish(desk.printed(guide));
        assertEquals(0, tasks());
        assertEquals(PrintState.READY, DATABASE.inTransaction(() -> desk.reading.print(print)).state());
    }

    private int tasks() {
        return DATABASE.<Integer>inTransaction(desk::tasks);
    }

    private long revision(GuideId guide) {
        return DATABASE.inTransaction(() -> desk.reading.guide(guide)).revision();
    }

    private static void act(Runnable act) {
        DATABASE.inTransaction(act);
    }

    private static String refusal(Runnable act) {
        return Refusal.of(() -> DATABASE.inTransaction(act));
    }
}
