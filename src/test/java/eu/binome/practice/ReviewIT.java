package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.Conflict;
import eu.binome.platform.Seen;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.security.AccountId;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

class ReviewIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private PracticeFixture there;
    private Officer petra;
    private Officer john;
    private Officer anna;

    @BeforeEach
    void twoPartnersAndACoordinator() {
        there = PracticeFixture.aPartnership(DATABASE);
        petra = there.contributorOf("Karviná", "CZ");
        john = there.contributorOf("Wigan", "GB");
        anna = there.somebody(Role.COORDINATOR);
    }

    @Test
    void keepsDraftsAndReturnsToTheOwnersAndTheCoordinator() {
        PracticeId id = there.submitted(petra, "Market halls");
        anna.act(() -> anna.review().returnToAuthors(id, "Say more on the budget."));
        petra.act(() -> petra.submission().submit(id));
        anna.act(() -> anna.review().accept(id));
        assertEquals(List.of(VersionCause.ACCEPTED), causes(there.somebody(Role.READER), id));
        assertEquals(List.of(VersionCause.ACCEPTED, VersionCause.SUBMITTED, VersionCause.SUBMITTED), causes(john, id));
        assertTrue(causes(petra, id).containsAll(List.of(VersionCause.RETURNED, VersionCause.SAVED)));
        assertEquals(causes(petra, id), causes(anna, id));
        int draft = petra.in(() -> petra.reading().versions(id)).getLast().number();
        int accepted = petra.in(() -> petra.reading().versions(id)).getFirst().number();
        assertFalse(petra.in(() -> petra.reading().differences(id, draft, accepted)).isEmpty());
        assertThrows(NotFound.class, () -> john.in(() -> john.reading().differences(id, draft, accepted)));
    }

    @Test
    void tellsTheThreadOfAPracticeOnlyToThoseWhoMayReadIt() {
        PracticeId id = there.draft(petra, "Market halls");
        assertEquals(List.of(), petra.in(() -> petra.thread().of(id)));
        assertThrows(NotFound.class, () -> john.in(() -> john.thread().of(id)));
    }

    private static List<VersionCause> causes(Officer officer, PracticeId id) {
        return officer.in(() -> officer.reading().versions(id)).stream().map(VersionSummary::cause).toList();
    }

    @Test
    void refusesASubmissionWithGaps() {
        PracticeId id = there.draft(petra, "Market halls");
        Problem refused = assertThrows(Problem.class, () -> petra.act(() -> petra.submission().submit(id)));
        assertEquals("practice.submit.incomplete", refused.code());
        assertEquals(9, petra.in(() -> petra.submission().gaps(id)).size());
        assertEquals(PracticeStatus.DRAFT, there.statusOf(id));
    }

    @Test
    void countsThePartnershipsOwnLimits() {
        String seen = anna.in(() -> Seen.mark(anna.forms().rules(there.partnership).all()));
        anna.act(() -> anna.forms().change(there.partnership, List.of(new FieldRule(PracticeField.TITLE, 20, true), new FieldRule(PracticeField.CONTEXT, 1500, false)), seen));
        assertThrows(Conflict.class, () -> anna.act(() -> anna.forms().change(there.partnership, List.of(new FieldRule(PracticeField.TITLE, 30, true)), seen)));
        PracticeId id = there.draft(petra, "A title of more than twenty characters");
        List<String> gaps = petra.in(() -> petra.submission().gaps(id)).stream().map(gap -> gap.field().key() + " " + gap.code()).toList();
        assertTrue(gaps.contains("title practice.gap.tooLong") && !gaps.contains("context practice.gap.missing"), gaps.toString());
        anna.act(() -> anna.forms().change(there.partnership, List.of(new FieldRule(PracticeField.TITLE, 100, true)),
                Seen.mark(anna.forms().rules(there.partnership).all())));
        assertEquals(100, anna.in(() -> anna.forms().rules(there.partnership)).of(PracticeField.TITLE).mostCharacters());
    }

    @Test
    void goesThereAndBackUntilItIsAccepted() {
        PracticeId id = there.submitted(petra, "Market halls");
        assertThrows(Problem.class, () -> anna.act(() -> anna.review().returnToAuthors(id, "  ")));
        anna.act(() -> anna.review().returnToAuthors(id, "Say how many customers came."));
        OpenPractice returned = petra.in(() -> petra.reading().open(id));
        assertEquals("Say how many customers came.", returned.returnReason());
        assertTrue(returned.writable());
        petra.act(() -> petra.submission().submit(id));
        petra.act(() -> petra.submission().withdraw(id));
        petra.act(() -> petra.submission().submit(id));
        anna.act(() -> anna.review().accept(id));
        anna.act(() -> anna.publication().publish(there.partnership, Set.of(id)));
        assertEquals(PracticeStatus.PUBLISHED, there.statusOf(id));
        anna.act(() -> anna.review().archive(id));
        anna.act(() -> anna.review().restore(id));
        assertEquals(List.of("PracticeSubmitted", "PracticeReturned", "PracticeSubmitted", "PracticeSubmitted", "PracticeAccepted", "PracticePublished",
                "PracticeArchived"),
                there.heard.stream().map(event -> event.getClass().getSimpleName()).toList());
        assertEquals("Say how many customers came.", petra.in(() -> petra.reading().versions(id)).stream()
                .filter(version -> version.cause() == VersionCause.RETURNED).findFirst().orElseThrow().reason());
    }

    @Test
    void tellsVisitorsPagesOfNothingButWhatTheyCanReadOrCouldJustBefore() {
        PracticeId id = there.accepted(petra, "Market halls");
        assertEquals(there.pending.ids, there.pending.inside, "until it is published");
        anna.act(() -> anna.publication().publish(there.partnership, Set.of(id)));
        assertEquals(id.value(), there.pending.ids.getLast());
        assertEquals(there.pending.ids.size() - 1, there.pending.inside.size());
        anna.act(() -> anna.review().archive(id));
        assertEquals(there.pending.ids.size() - 2, there.pending.inside.size());
        anna.act(() -> anna.review().restore(id));
        assertEquals(there.pending.ids.size() - 2, there.pending.inside.size());
    }

    @Test
    void publishesAllOrNone() {
        PracticeId accepted = there.accepted(petra, "Market halls");
        PracticeId draft = there.draft(petra, "Night buses");
        assertThrows(Problem.class, () -> anna.act(() -> anna.publication().publish(there.partnership, Set.of(accepted, draft))));
        assertEquals(PracticeStatus.ACCEPTED, there.statusOf(accepted));
        PracticeFixture elsewhere = PracticeFixture.aPartnership(DATABASE);
        assertThrows(NotFound.class, () -> anna.act(() -> anna.publication().publish(elsewhere.partnership, Set.of(accepted))));
    }

    @Test
    void showsEachReaderTheirOwnList() {
        there.draft(petra, "Draft of Karviná");
        there.submitted(petra, "Submitted by Karviná");
        there.accepted(petra, "Accepted of Karviná");
        there.draft(john, "Draft of Wigan");
        assertEquals(List.of("Accepted of Karviná", "Submitted by Karviná", "Draft of Karviná"), titles(petra, PracticeFixture.EVERYTHING));
        assertEquals(List.of("Draft of Wigan", "Accepted of Karviná", "Submitted by Karviná"), titles(john, PracticeFixture.EVERYTHING));
        assertEquals(4, titles(anna, PracticeFixture.EVERYTHING).size());
        assertEquals(List.of("Accepted of Karviná", "Submitted by Karviná"), titles(there.somebody(Role.EXPERT), PracticeFixture.EVERYTHING));
        assertEquals(List.of("Accepted of Karviná"), titles(there.somebody(Role.READER), PracticeFixture.EVERYTHING));
        assertEquals(List.of("Draft of Wigan"), titles(anna, new ListFilter(Optional.empty(), Optional.of(new PartnerId(john.partner())), Optional.empty(), 0)));
        assertEquals(List.of("Submitted by Karviná"), titles(anna, new ListFilter(Optional.of(there.theme), Optional.empty(), Optional.of(PracticeStatus.SUBMITTED), 0)));
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingARow() {
        for (int i = 1; i <= 5; i++) {
            there.draft(petra, "Practice " + i);
        }
        ListPage first = anna.in(() -> anna.listing().page(there.partnership, PracticeFixture.EVERYTHING, 2));
        assertEquals(5, first.total());
        ListPage second = anna.in(() -> anna.listing().page(there.partnership,
                new ListFilter(Optional.empty(), Optional.empty(), Optional.empty(), first.next().orElseThrow()), 2));
        ListPage third = anna.in(() -> anna.listing().page(there.partnership,
                new ListFilter(Optional.empty(), Optional.empty(), Optional.empty(), second.next().orElseThrow()), 2));
        assertEquals(List.of("Practice 3", "Practice 2"), second.rows().stream().map(row -> row.title().in("en")).toList());
        assertEquals(List.of("Practice 1"), third.rows().stream().map(row -> row.title().in("en")).toList());
        assertTrue(third.next().isEmpty());
    }

    @Test
    void saysWhatIsWaitedFor() {
        there.draft(petra, "Market halls");
        there.submitted(petra, "Night buses");
        assertEquals(List.of("practice.task.finish"), tasks(petra));
        assertEquals(List.of("practice.task.review"), tasks(anna));
        assertEquals(List.of("practice.task.begin"), tasks(john));
        assertEquals(List.of(), john.in(() -> john.tasks().waitingFor(new AccountId(petra.id()), there.partnership.value())));
    }

    @Test
    void whoCoordinatesAndActsForAnOrganisationHasItsTasksToo() {
        Officer lead = new Officer(there, anna.id(), anna.name(), john.partner(), Role.COORDINATOR);
        assertEquals(List.of("practice.task.begin"), tasks(lead));
        there.submitted(petra, "Night buses");
        there.draft(john, "Market halls");
        assertEquals(List.of("practice.task.review", "practice.task.finish"), tasks(lead));
    }

    @Test
    void whoseOnlyPracticeIsArchivedIsToDescribeAnother() {
        PracticeId only = there.accepted(petra, "Market halls");
        assertEquals(List.of(), tasks(petra));
        anna.act(() -> anna.review().archive(only));
        assertEquals(List.of("practice.task.begin"), tasks(petra));
        assertEquals(List.of("0/1", "0/1"), progress());
    }

    @Test
    void countsAcceptedPracticesAndProgress() {
        there.accepted(petra, "Market halls");
        there.draft(petra, "Night buses");
        long counted = anna.in(() -> new PracticesIdentifiedCounter(DATABASE.entities()).count(there.partnership.value())).longValueExact();
        assertEquals(1, counted);
        assertEquals(List.of("1/2", "0/1"), progress());
    }

    private List<String> progress() {
        return anna.in(() -> new PracticeProgressSource(DATABASE.entities(), there.directory).progress(there.partnership.value())).stream()
                .map(p -> p.done() + "/" + p.expected()).toList();
    }

    @Test
    void isFoundByThoseWhoMayReadIt() {
        PracticeId id = there.draft(petra, "Market halls");
        assertEquals(2, anna.in(() -> new PracticeSearchSource(DATABASE.entities(), anna.catalogue()).load(id.value())).orElseThrow().audiences().size());
        anna.act(() -> anna.review().archive(id));
        assertEquals(Optional.empty(), anna.in(() -> new PracticeSearchSource(DATABASE.entities(), anna.catalogue()).load(id.value())));
        assertEquals(Map.of("en", "Market halls"), anna.in(() -> anna.catalogue().find(id)).orElseThrow().summary().title().texts());
    }

    @Test
    void tellsOtherModulesWhatStandsNowWhateverTheyReadBefore() {
        PracticeId id = there.accepted(petra, "Market halls");
        assertEquals(Set.of(id), anna.in(() -> anna.catalogue().stillIn(PracticeStatus.acceptedOnes(), Set.of(id))));
        anna.act(() -> {
            assertEquals(PracticeStatus.ACCEPTED, anna.catalogue().find(id).orElseThrow().summary().status());
            CompletableFuture.runAsync(() -> anna.act(() -> anna.review().archive(id))).join();
            assertEquals(Set.of(), anna.catalogue().stillIn(PracticeStatus.acceptedOnes(), Set.of(id)));
        });
    }

    private List<String> titles(Officer reader, ListFilter filter) {
        return reader.in(() -> reader.listing().page(there.partnership, filter, 50)).rows().stream().map(row -> row.title().in("en")).toList();
    }

    private List<String> tasks(Officer officer) {
        return officer.in(() -> officer.tasks().waitingFor(new AccountId(officer.id()), there.partnership.value())).stream()
                .map(task -> task.messageKey()).toList();
    }
}
