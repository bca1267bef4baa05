package eu.binome.guide;

import static eu.binome.guide.GuideFixture.NOON;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.MergeConflict;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Storage;
import eu.binome.platform.StoredFile;
import eu.binome.practice.PracticeId;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class GuidesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    static Path data;

    private final Clock clock = Clock.fixed(GuideFixture.NOON, ZoneOffset.UTC);
    private final Guides guides = new Guides(DATABASE.entities());
    private final GuidePrints prints = new GuidePrints(DATABASE.entities());
    private final GuideWriting anna = new GuideWriting(guides, new Person("Anna"), new AuditNotes(), clock);
    private final GuideWriting ben = new GuideWriting(guides, new Person("Ben"), new AuditNotes(), clock);
    private final Storage storage = new Storage(data);
    private GuideRows rows;
    private GuideId guide;

    @BeforeEach
    void beginAGuide() {
        DATABASE.inTransaction(() -> DATABASE.entities().createQuery("update GuidePrint p set p.state = eu.binome.guide.PrintState.FAILED")
                .executeUpdate());
        rows = DATABASE.inTransaction(() -> GuideRows.in(DATABASE.entities()));
        guide = DATABASE.inTransaction(() -> guides.add(new Guide(rows.partnership(), clock.instant())).id());
    }

    @Test
    void keepsTextsPerPartAndLanguage() {
        write(anna, Map.of("title.fr", " Après la mine ", "theme-12.en", "On clusters"));
        write(anna, Map.of("title.en", "After the mine"));
        var texts = DATABASE.inTransaction(() -> guides.texts(guide));
        assertEquals(Map.of("fr", "Après la mine", "en", "After the mine"), texts.get("title").texts());
        assertEquals(Map.of("en", "On clusters"), texts.get("theme-12").texts());
    }

    @Test
    void showsTheSecondWriterWhatTheFirstWrote() {
        write(anna, Map.of("title.fr", "Anna's"));
        MergeConflict conflict = assertThrows(MergeConflict.class,
                () -> write(ben, Map.of("title.fr", "Ben's", "subtitle.fr", "untouched")));
        assertEquals(List.of("title.fr", "Ben's", "Anna's", "Anna"), List.of(conflict.fields().getFirst().field(),
                conflict.fields().getFirst().yours(), conflict.fields().getFirst().theirs(), conflict.fields().getFirst().by()));
        assertEquals(Map.of("fr", "Anna's"), DATABASE.inTransaction(() -> guides.texts(guide)).get("title").texts());
    }

    @Test
    void neverReplacesWhatAnotherWroteByAStaleTextAfterOwnSaves() {
        write(anna, Map.of("title.fr", "Before"));
        write(ben, Map.of("title.fr", "Ben's"), Map.of("title.fr", "Before"));
        write(anna, Map.of("subtitle.fr", "Anna's"));
        MergeConflict conflict = assertThrows(MergeConflict.class,
                () -> write(anna, Map.of("title.fr", "Before, longer"), Map.of("title.fr", "Before")));
        assertEquals(new FieldConflict("title.fr", "Before, longer", "Ben's", "Ben", clock.instant()), conflict.fields().getFirst());
        assertEquals("Ben's", text("title"));
        write(anna, Map.of("title.fr", "Both"), Map.of("title.fr", "Ben's"));
        assertEquals("Both", text("title"));
    }

    @Test
    void leavesTheRevisionWhenNothingChanges() {
        write(anna, Map.of("title.fr", "Titre"));
        long before = DATABASE.inTransaction(() -> guides.get(guide).revision());
        write(ben, Map.of("title.fr", " Titre\r\n"));
        assertEquals(before, DATABASE.inTransaction(() -> guides.get(guide).revision()), "a PDF of this text is still up to date");
    }

    @Test
    void letsTwoWriteDifferentFieldsAtTheSameTime() {
        write(anna, Map.of("title.fr", "Titre"));
        write(ben, Map.of("title.en", "Title"));
        assertEquals(Map.of("fr", "Titre", "en", "Title"), DATABASE.inTransaction(() -> guides.texts(guide)).get("title").texts());
    }

    @Test
    void storesNothingWhenOneFieldIsUnknown() {
        assertThrows(Problem.class, () -> write(anna, Map.of("title.fr", "Kept?", "nonsense.fr", "x")));
        assertTrue(DATABASE.inTransaction(() -> guides.texts(guide)).isEmpty());
    }

    @Test
    void storesTheOtherTextsWhenOneIsTooLongAndSaysWhich() {
        SavedTexts saved = DATABASE.inTransaction(() -> anna.write(guide,
                FieldChanges.first(Map.of("title.fr", "x".repeat(201), "subtitle.fr", "Kept", "notice.fr", "Kept, too"))));
        assertEquals(List.of("title.fr guide.text.tooLong"), saved.refusals().stream().map(r -> r.field() + " " + r.code()).toList());
        assertEquals(List.of("Kept", "Kept, too"), List.of(text("subtitle"), text("notice")));
        assertFalse(DATABASE.inTransaction(() -> guides.texts(guide)).containsKey("title"));
    }

    @Test
    void keepsEntriesInTheirOrder() {
        List<Long> practices = rows.practices();
        DATABASE.inTransaction(() -> {
            Guide found = guides.lock(guide);
            Composition composition = guides.composition(found);
            practices.forEach(practice -> composition.append(Optional.of(rows.theme()), GuideFixture.practice(practice)).ifPresent(guides::add));
        });
        DATABASE.inTransaction(() -> {
            guides.composition(guides.lock(guide)).move(GuideFixture.practice(practices.getLast()), Direction.UP);
        });
        List<Long> order = DATABASE.inTransaction(() -> guides.composition(guides.get(guide)).chapter(Optional.of(rows.theme())).stream()
                .map(entry -> entry.practice().value()).toList());
        assertEquals(List.of(practices.get(0), practices.get(2), practices.get(1)), order);
    }

    @Test
    void keepsPracticesWithoutATheme() {
        PracticeId practice = GuideFixture.practice(rows.practices().getFirst());
        DATABASE.inTransaction(() -> guides.composition(guides.lock(guide)).append(Optional.empty(), practice).ifPresent(guides::add));
        assertEquals(List.of(practice), DATABASE.inTransaction(() -> guides.composition(guides.get(guide)).chapter(Optional.empty()).stream()
                .map(GuideEntry::practice).toList()));
    }

    @Test
    void givesTheOldestOrderFirstAndAgainWhenItsWorkFellSilent() {
        GuidePrintId first = order("fr");
        GuidePrintId second = order("en");
        assertEquals(List.of(first, second), List.of(begin(NOON), begin(NOON)));
        assertTrue(next(NOON.plusSeconds(100)).isEmpty());
        assertEquals(first, begin(NOON.plusSeconds(121)));
    }

    @Test
    void neverGivesAnOrderUpBecauseItWaits() {
        GuidePrintId waiting = order("fr");
        assertEquals(waiting, begin(NOON.plus(Duration.ofDays(2))));
    }

    @Test
    void keepsEveryEditionWithItsFile() throws Exception {
        GuideEditionId first = publish("first".getBytes());
        GuideEditionId second = publish("second".getBytes());
        PublishedGuides published = new PublishedGuides(prints, storage);
        List<PublishedGuide> editions = DATABASE.inTransaction(() -> prints.editions(guide).stream().map(GuideEdition::published).toList());
        assertEquals(List.of(second, first), editions.stream().map(PublishedGuide::edition).toList());
        assertEquals(List.of(2, 1), editions.stream().map(PublishedGuide::number).toList());
        try (InputStream file = DATABASE.inTransaction(() -> published.open(first))) {
            assertArrayEquals("first".getBytes(), file.readAllBytes());
        }
    }

    @Test
    void remembersWhatAPrintHoldsWhateverBecomesOfTheGuide() {
        List<PracticeId> chosen = rows.practices().stream().map(PracticeId::new).toList();
        GuidePrintId print = DATABASE.inTransaction(() -> {
            GuidePrint made = prints.add(new GuidePrint(guides.get(guide), "fr", 9, rows.account(), clock.instant()));
            prints.hold(made, chosen.subList(0, 2));
            return made.id();
        });
        assertEquals(chosen.subList(0, 2), DATABASE.inTransaction(() -> prints.practices(print)));
        assertEquals(List.of(), DATABASE.inTransaction(() -> prints.practices(new GuidePrintId(987_654))));
    }

    @Test
    void knowsNoEditionThatWasNotPublished() {
        PublishedGuides published = new PublishedGuides(prints, storage);
        assertThrows(NotFound.class, () -> DATABASE.inTransaction(() -> published.edition(new GuideEditionId(987_654))));
    }

    private GuidePrintId order(String language) {
        return DATABASE.inTransaction(() -> prints.add(new GuidePrint(guides.get(guide), language, 3, rows.account(), NOON)).id());
    }

    private Optional<GuidePrintId> next(Instant now) {
        return DATABASE.inTransaction(() -> prints.next(now).map(GuidePrint::id));
    }

    private GuidePrintId begin(Instant now) {
        return DATABASE.inTransaction(() -> {
            GuidePrint print = prints.next(now).orElseThrow();
            print.begin(now);
            return print.id();
        });
    }

    private GuideEditionId publish(byte[] content) {
        return DATABASE.inTransaction(() -> {
            GuidePrint print = prints.add(new GuidePrint(guides.get(guide), "fr", 3, rows.account(), clock.instant()));
            StoredFile file = storage.keep(new ByteArrayInputStream(content), 1000);
            print.finish(file, 9, clock.instant());
            int number = prints.editions(guide).size() + 1;
            return prints.add(new GuideEdition(number, "Titre", print, clock.instant())).id();
        });
    }

    private void write(GuideWriting writer, Map<String, String> fields) {
        write(writer, fields, Map.of());
    }

    private void write(GuideWriting writer, Map<String, String> fields, Map<String, String> seen) {
        DATABASE.inTransaction(() -> {
            writer.write(guide, new FieldChanges(fields, seen));
        });
    }

    private String text(String part) {
        return DATABASE.inTransaction(() -> guides.texts(guide)).get(part).in("fr");
    }

    /** Somebody who signed in under this name. */
    private static final class Person extends CurrentUser {

        private final String name;

        Person(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
