package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.notification.WaitingTask;
import eu.binome.partnership.PartnerId;
import eu.binome.partnership.ThemeId;
import eu.binome.platform.Problem;
import eu.binome.security.AccountId;
import eu.binome.security.Role;
import eu.binome.testing.TestDatabase;

class ImportIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static final String THREE = """
            {"id":"a","title":"Halles couvertes","country_codes":["FR"],"territory":"Lens","language":"fr","licence":"CC BY 4.0","source":"a page"}
            {"id":"b","title":"Night buses","summary":"Buses after midnight.","start":"2018"}
            {"country_codes":["FR"]}
            """;

    private static final List<Path> GIVEN = List.of(Path.of("../shared/data/practices/curated.jsonl"), Path.of("../shared/data/practices/ipsx.jsonl"));

    private PracticeFixture there;
    private Officer petra;
    private Officer anna;

    @BeforeEach
    void twoPartnersAndACoordinator() {
        there = PracticeFixture.aPartnership(DATABASE);
        petra = there.contributorOf("Karviná", "CZ");
        there.contributorOf("Lens-Liévin", "FR");
        anna = there.somebody(Role.COORDINATOR);
    }

    @Test
    void changesNothingInATrial() {
        ImportReport trial = anna.in(() -> anna.imports().trial(there.partnership, order(THREE)));
        assertEquals(List.of(ImportOutcome.TAKEN, ImportOutcome.TAKEN, ImportOutcome.REFUSED), trial.rows().stream().map(ImportRow::outcome).toList());
        assertEquals(0, total());
        assertEquals(Optional.empty(), trial.run());
    }

    @Test
    void takesTheGoodRowsAsDraftsOfTheirOwners() {
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order(THREE)));
        PracticeDetail french = detail(done.rows().getFirst().practice().orElseThrow());
        assertEquals(Map.of("fr", "Halles couvertes"), french.summary().title().texts());
        assertEquals("Lens-Liévin", owner(french), "a French practice goes to a French partner");
        assertEquals(new PracticeOrigin("a", "a page", "CC BY 4.0"), french.facts().origin());
        assertEquals("Lens", french.facts().city());
        assertEquals(PracticeStatus.DRAFT, french.summary().status());
        assertEquals(2, total());
        assertEquals(2, there.pending.ids.size(), "search is told");
        assertEquals(done.rows(), anna.in(() -> anna.history().report(done.run().orElseThrow())).rows());
        assertEquals("2 of 3", anna.in(() -> anna.history().of(there.partnership)).stream().map(run -> run.taken() + " of " + run.read()).findFirst().orElseThrow());
    }

    @Test
    void dealsNothingOutUnlessThatWasChosen() {
        ImportOrder order = new ImportOrder("two.csv", file("title;partner\nHalles;karviná\nLyon vote;\nPlan;Lyon\n"), Map.of("partner", "owner"),
                OwnerRule.named(), Optional.empty(), "fr", ImportOrder.Arrival.DRAFT, ImportOrder.Completeness.GOOD_ONES);
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order));
        assertEquals(List.of(ImportOutcome.TAKEN, ImportOutcome.REFUSED, ImportOutcome.REFUSED), done.rows().stream().map(ImportRow::outcome).toList());
        assertEquals(List.of("practice.import.remark.ownerless", "practice.import.remark.ownerUnknown"),
                done.rows().stream().skip(1).map(row -> row.remarks().getFirst().code()).toList());
        assertEquals("Karviná", owner(detail(done.rows().getFirst().practice().orElseThrow())));
    }

    @Test
    void takesNothingWhenAllOrNothingIsAsked() {
        ImportOrder order = new ImportOrder("three.jsonl", file(THREE), Map.of(), OwnerRule.inTurn(), Optional.empty(), "en", ImportOrder.Arrival.DRAFT,
                ImportOrder.Completeness.ALL_OR_NOTHING);
        assertEquals(Optional.empty(), anna.in(() -> anna.imports().run(there.partnership, order)).run());
        assertEquals(0, total());
    }

    @Test
    void arrivesAcceptedWhereTheCoordinatorSaysSo() {
        ImportOrder order = new ImportOrder("three.jsonl", file(THREE), Map.of(), OwnerRule.one(new PartnerId(petra.partner())), Optional.empty(), "en",
                ImportOrder.Arrival.ACCEPTED, ImportOrder.Completeness.GOOD_ONES);
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order));
        PracticeDetail detail = detail(done.rows().getFirst().practice().orElseThrow());
        assertEquals(PracticeStatus.ACCEPTED, detail.summary().status());
        assertEquals("Karviná", owner(detail));
        Map<PracticeId, PartnerId> owners = new HashMap<>();
        done.rows().forEach(row -> row.practice().ifPresent(id -> owners.put(id, new PartnerId(petra.partner()))));
        assertEquals(List.of(new PracticesImported(there.partnership, PracticeFixture.NOW, owners)), there.heard, "one event for all");
    }

    @Test
    void acceptsNoPracticeWithoutATitle() {
        String lines = "{\"id\":\"a\",\"summary\":\"No title at all.\"}\n{\"id\":\"a\",\"title\":\"Night buses\"}\n{\"title\":\" \",\"results\":\"26 firms\"}";
        ImportReport good = anna.in(() -> anna.imports().trial(there.partnership, accepted(lines, ImportOrder.Completeness.GOOD_ONES)));
        assertEquals(List.of(ImportOutcome.REFUSED, ImportOutcome.TAKEN, ImportOutcome.REFUSED), good.rows().stream().map(ImportRow::outcome).toList());
        assertEquals("practice.import.remark.noTitle", good.rows().getFirst().remarks().getFirst().code());
        assertEquals(Optional.empty(), anna.in(() -> anna.imports().run(there.partnership, accepted(lines, ImportOrder.Completeness.ALL_OR_NOTHING))).run());
        assertEquals(0, total());
        assertEquals(2, anna.in(() -> anna.imports().run(there.partnership, order(lines))).count(ImportOutcome.TAKEN), "drafts may still get one");
    }

    @Test
    void passesOverADraftWithoutATitleThatIsHereAlready() {
        String lines = "{\"id\":\"a\",\"summary\":\"No title at all.\"}\n{\"id\":\"b\",\"title\":\"Night buses\"}";
        anna.in(() -> anna.imports().run(there.partnership, order(lines.lines().findFirst().orElseThrow())));
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, accepted(lines, ImportOrder.Completeness.ALL_OR_NOTHING)));
        assertEquals(List.of(ImportOutcome.SKIPPED, ImportOutcome.TAKEN), done.rows().stream().map(ImportRow::outcome).toList());
    }

    @Test
    void countsForAPartnerButDescribesNothingInItsPlace() {
        ImportOrder order = new ImportOrder("three.jsonl", file(THREE), Map.of(), OwnerRule.one(new PartnerId(petra.partner())), Optional.empty(), "en",
                ImportOrder.Arrival.ACCEPTED, ImportOrder.Completeness.GOOD_ONES);
        anna.in(() -> anna.imports().run(there.partnership, order));
        assertEquals(List.of("practice.task.begin"), tasksOf(petra));
        assertEquals("2 of 3", progressOf(petra));
        there.submitted(petra, "Night buses");
        assertEquals(List.of(), tasksOf(petra));
        assertEquals("3 of 3", progressOf(petra));
    }

    private List<String> tasksOf(Officer officer) {
        return officer.in(() -> officer.tasks().waitingFor(new AccountId(officer.id()), there.partnership.value())).stream()
                .map(WaitingTask::messageKey).toList();
    }

    private String progressOf(Officer officer) {
        return anna.in(() -> new PracticeProgressSource(DATABASE.entities(), there.directory).progress(there.partnership.value())).stream()
                .filter(line -> line.partnerId() == officer.partner()).map(line -> line.done() + " of " + line.expected()).findFirst().orElseThrow();
    }

    @Test
    void tellsOfAcceptedPracticesWithThePartThatMadeThem() {
        String lines = IntStream.range(0, ImportWriting.PART + 1).mapToObj(i -> "{\"title\":\"Practice " + i + "\"}").collect(Collectors.joining("\n"));
        ImportOrder order = new ImportOrder("many.jsonl", file(lines), Map.of(), OwnerRule.inTurn(), Optional.empty(), "en",
                ImportOrder.Arrival.ACCEPTED, ImportOrder.Completeness.GOOD_ONES);
        anna.in(() -> anna.imports().run(there.partnership, order));
        assertEquals(List.of(ImportWriting.PART, 1), there.heard.stream().map(event -> ((PracticesImported) event).owners().size()).toList());
    }

    @Test
    void followsTheMappingThatWasAdjusted() {
        ImportOrder order = new ImportOrder("t.csv", file("nom;pensée\nHalles;Une idée\n"), Map.of("pensée", "learning"), OwnerRule.inTurn(), Optional.empty(), "fr",
                ImportOrder.Arrival.DRAFT, ImportOrder.Completeness.GOOD_ONES);
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order));
        assertEquals("Une idée", detail(done.rows().getFirst().practice().orElseThrow()).texts().get("learning").in("fr"));
    }

    @Test
    void doesNotTakeTheSameRecordTwice() {
        anna.in(() -> anna.imports().run(there.partnership, order(THREE)));
        ImportReport again = anna.in(() -> anna.imports().trial(there.partnership, order(THREE)));
        assertEquals(List.of(ImportOutcome.SKIPPED, ImportOutcome.SKIPPED, ImportOutcome.REFUSED), again.rows().stream().map(ImportRow::outcome).toList());
        assertThrows(Problem.class, () -> anna.in(() -> anna.imports().run(there.partnership, order(THREE))));
    }

    @Test
    void stopsBeforeItsNextPartAndGoesOnFromThereWithoutDoublingOrLosingARow() {
        int rows = ImportWriting.PART + 7;
        String lines = IntStream.range(0, rows).mapToObj(i -> "{\"title\":\"Practice " + i + "\"}").collect(Collectors.joining("\n"));
        ImportId run = anna.in(() -> anna.imports().order(there.partnership, order(lines))).orElseThrow();
        assertEquals(List.of(run), there.waiting.stream().map(ImportWaits::run).toList());
        assertEquals("RUNNING", state(), "it waits for a server");
        assertEquals("practice.import.running", refusal(() -> anna.imports().run(there.partnership, order("{\"title\":\"Meanwhile\"}"))));
        anna.act(() -> anna.imports().stop(run));
        anna.act(() -> anna.imports().carryOut(run));
        ImportSummary stopped = anna.in(() -> anna.history().summary(run));
        assertEquals(List.of("STOPPED", ImportWriting.PART, rows, true), List.of(stopped.state().name(), stopped.read(), stopped.total(), stopped.mayGoOn()));
        assertEquals(ImportWriting.PART, total());
        anna.act(() -> anna.imports().goOn(run));
        anna.act(() -> anna.imports().carryOut(run));
        anna.act(() -> anna.imports().carryOut(run));
        assertEquals("DONE", state());
        assertEquals(rows, total());
        List<Integer> told = new ArrayList<>();
        anna.act(() -> anna.history().rows(run, row -> told.add(row.line())));
        assertEquals(IntStream.rangeClosed(1, rows).boxed().toList(), told);
        assertEquals(7, anna.in(() -> anna.history().page(run, Optional.of(ImportOutcome.TAKEN), 11)).rows().size());
        assertEquals("practice.import.over", assertThrows(Problem.class, () -> anna.act(() -> anna.imports().goOn(run))).code());
        anna.in(() -> anna.history().undo(run));
        assertEquals(0, total());
    }

    @Test
    void tellsWhichPracticeARowResemblesAndByWhichWords() {
        anna.in(() -> anna.imports().run(there.partnership, order("{\"title\":\"Night buses for shift workers\",\"summary\":\"Buses after midnight from the steelworks.\"}")));
        ImportReport trial = anna.in(() -> anna.imports().trial(there.partnership, order("{\"title\":\"Covered market\"}\n"
                + "{\"title\":\"Night buses for shift workers of the steelworks\",\"summary\":\"After midnight.\"}")));
        assertEquals(2, trial.count(ImportOutcome.TAKEN), "that is for people to judge");
        ImportRemark near = trial.rows().getLast().remarks().stream().filter(remark -> remark.code().equals("practice.import.remark.near")).findFirst().orElseThrow();
        assertEquals("Night buses for shift workers", near.arguments().getFirst());
        assertTrue(near.arguments().getLast().contains("midnight"), near::toString);
        assertTrue(trial.rows().getFirst().remarks().stream().noneMatch(remark -> remark.code().equals("practice.import.remark.near")));
    }

    @Test
    void takesAWholeImportBackButForWhatWasChanged() {
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order(THREE)));
        PracticeId changed = done.rows().get(1).practice().orElseThrow();
        anna.save(changed, Map.of("title", "Night buses in town"));
        ImportReport undone = anna.in(() -> anna.history().undo(done.run().orElseThrow()));
        assertEquals(List.of(ImportOutcome.UNDONE, ImportOutcome.TAKEN, ImportOutcome.REFUSED), undone.rows().stream().map(ImportRow::outcome).toList());
        assertEquals("practice.import.remark.changed", undone.rows().get(1).remarks().getFirst().code());
        assertEquals(1, total());
        assertThrows(Problem.class, () -> anna.in(() -> anna.history().undo(done.run().orElseThrow())));
    }

    @Test
    void keepsPracticesThatAreInUse() {
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order(THREE)));
        PracticeId used = done.rows().getFirst().practice().orElseThrow();
        there.insert("create table if not exists uses_practices (practice_id bigint not null, "
                + "constraint fk_uses_practices foreign key (practice_id) references practice (id))");
        there.insert("insert into uses_practices (practice_id) values (?)", used.value());
        ImportReport undone = anna.in(() -> anna.history().undo(done.run().orElseThrow()));
        assertEquals("practice.import.remark.used", undone.rows().getFirst().remarks().getFirst().code());
        assertEquals(1, total());
    }

    @Test
    void keepsPracticesThatGotAFile() {
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order(THREE)));
        PracticeId used = done.rows().getFirst().practice().orElseThrow();
        AttachmentId file = anna.in(() -> anna.files().add(used, "notes.txt", "A note.".getBytes(StandardCharsets.UTF_8)));
        ImportReport undone = anna.in(() -> anna.history().undo(done.run().orElseThrow()));
        assertEquals("practice.import.remark.used", undone.rows().getFirst().remarks().getFirst().code());
        assertEquals("notes.txt", anna.in(() -> anna.files().file(file)).name());
    }

    @Test
    void givesTheChosenThemeAndTellsHowManyHaveNone() {
        ImportReport without = anna.in(() -> anna.imports().trial(there.partnership, order(THREE)));
        assertEquals(2, without.withoutTheme());
        ImportOrder order = new ImportOrder("three.jsonl", file(THREE), Map.of(), OwnerRule.inTurn(), Optional.of(there.theme), "en",
                ImportOrder.Arrival.DRAFT, ImportOrder.Completeness.GOOD_ONES);
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order));
        assertEquals(0, done.withoutTheme());
        assertEquals(Optional.of(there.theme), detail(done.rows().getFirst().practice().orElseThrow()).summary().theme());
    }

    @Test
    void refusesAThemeOfAnotherPartnership() {
        ImportOrder order = new ImportOrder("three.jsonl", file(THREE), Map.of(), OwnerRule.inTurn(), Optional.of(new ThemeId(999_999)), "en",
                ImportOrder.Arrival.DRAFT, ImportOrder.Completeness.GOOD_ONES);
        assertEquals("practice.theme.unknown",
                assertThrows(Problem.class, () -> anna.in(() -> anna.imports().trial(there.partnership, order))).code());
    }

    @Test
    void takesTheSameFileOnlyOnceWhenItIsSentTwiceAtOnce() {
        CountDownLatch bothWrite = new CountDownLatch(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<CompletableFuture<Long>> sent = IntStream.range(0, 2).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                try {
                    return anna.in(() -> {
                        await(bothWrite);
                        return anna.imports().run(there.partnership, order(THREE)).count(ImportOutcome.TAKEN);
                    });
                } catch (Problem nothingLeft) {
                    return 0L;
                }
            }, two)).toList();
            assertEquals(2, sent.stream().mapToLong(CompletableFuture::join).sum());
        }
        assertEquals(2, total());
    }

    @Test
    void keepsATitleOfSignsThatAreTwoHalves() {
        String title = "x" + "\uD83D\uDE80".repeat(600);
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order("{\"title\":\"" + title + "\"}")));
        String kept = anna.in(() -> anna.history().report(done.run().orElseThrow())).rows().getFirst().title();
        assertEquals("x" + "\uD83D\uDE80".repeat(499), kept);
    }

    @Test
    void tellsOfAnImportThatWasCutShortAndTakesItBackOnceNoneRuns() {
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order(THREE)));
        ImportId run = done.run().orElseThrow();
        there.insert("update practice_import set finished_at = null where id = ?", run.value());
        anna.in(() -> {
            new ImportLock(DATABASE.entities()).take(there.partnership);
            CompletableFuture<List<String>> others = CompletableFuture.supplyAsync(() -> List.of(state(), refusal(() -> anna.history().undo(run)),
                    refusal(() -> anna.imports().run(there.partnership, order("{\"title\":\"Meanwhile\"}")))));
            assertEquals(List.of("RUNNING", "practice.import.running", "practice.import.running"), others.join());
            return true;
        });
        assertEquals("INTERRUPTED", state());
        anna.in(() -> anna.history().undo(run));
        assertEquals("UNDONE", state());
        assertEquals(0, total());
    }

    @Test
    void onlyTheImportThatWasTakenUpLastCanBeRunning() {
        ImportId first = anna.in(() -> anna.imports().run(there.partnership, order("{\"title\":\"First\"}"))).run().orElseThrow();
        anna.in(() -> anna.imports().run(there.partnership, order("{\"title\":\"Second\"}")));
        there.insert("update practice_import set finished_at = null where partnership_id = ?", there.partnership.value());
        anna.act(() -> {
            new ImportLock(DATABASE.entities()).take(there.partnership);
            assertEquals(List.of("RUNNING", "INTERRUPTED"), CompletableFuture.supplyAsync(this::states).join());
            there.insert("update practice_import set carried_since = carried_since + interval 1 hour where id = ?", first.value());
            assertEquals(List.of("INTERRUPTED", "RUNNING"), CompletableFuture.supplyAsync(this::states).join());
        });
    }

    @Test
    void takesNoEarlierImportBackThatGoesOn() {
        ImportId first = anna.in(() -> anna.imports().run(there.partnership, order("{\"title\":\"First\"}"))).run().orElseThrow();
        anna.in(() -> anna.imports().run(there.partnership, order("{\"title\":\"Second\"}")));
        there.insert("update practice_import set finished_at = null where id = ?", first.value());
        anna.act(() -> {
            new ImportLock(DATABASE.entities()).take(there.partnership);
            assertEquals(List.of("DONE", "RUNNING"), CompletableFuture.supplyAsync(this::states).join());
            assertEquals("practice.import.running", CompletableFuture.supplyAsync(() -> refusal(() -> anna.history().undo(first))).join());
        });
        anna.in(() -> anna.history().undo(first));
        assertEquals(List.of("DONE", "UNDONE"), states());
        assertEquals(1, total());
    }

    @Test
    void whoLooksAtTheImportsKeepsNobodyElseFromSeeingThatOneWasCutShort() {
        anna.in(() -> anna.imports().run(there.partnership, order(THREE)));
        there.insert("update practice_import set finished_at = null where partnership_id = ?", there.partnership.value());
        anna.act(() -> {
            assertEquals("INTERRUPTED", state());
            assertEquals("INTERRUPTED", CompletableFuture.supplyAsync(this::state).join());
        });
    }

    @Test
    void takesTheSameOrderForASecondPressUnlessTheFirstOneWasTakenBack() {
        String keyless = "{\"title\":\"Halles couvertes\"}";
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order(keyless)));
        assertEquals("practice.import.again", refusal(() -> anna.imports().run(there.partnership, order(keyless))));
        anna.in(() -> anna.history().undo(done.run().orElseThrow()));
        anna.in(() -> anna.imports().run(there.partnership, order(keyless)));
        assertEquals(1, total());
    }

    @Test
    void takesNoRowWithoutAKeyTwiceThoughTheFirstTryDidNotTakeAll() {
        String uneven = "{\"title\":\"Halles couvertes\"}\n{\"id\":\"b\",\"title\":\"Night buses\"}\n{\"country_codes\":[\"FR\"]}";
        ImportId first = anna.in(() -> anna.imports().run(there.partnership, order(uneven))).run().orElseThrow();
        assertEquals("practice.import.again", refusal(() -> anna.imports().run(there.partnership, order(uneven))));
        there.insert("update practice_import set finished_at = null where id = ?", first.value());
        assertEquals("practice.import.again", refusal(() -> anna.imports().run(there.partnership, order(uneven))));
        there.insert("update practice_import set imported_at = imported_at - interval 10 minute where id = ?", first.value());
        assertEquals(1, anna.in(() -> anna.imports().run(there.partnership, order(uneven))).count(ImportOutcome.TAKEN));
        assertEquals(3, total());
    }

    @Test
    void goesOnAtOnceWithWhatItCouldNotTakeBefore() {
        ImportOrder order = new ImportOrder("two.csv", file("id;title;partner\na;Halles;Karviná\n;Tramway;Bilbao\n"), Map.of("partner", "owner"),
                OwnerRule.named(), Optional.empty(), "fr", ImportOrder.Arrival.DRAFT, ImportOrder.Completeness.GOOD_ONES);
        assertEquals(1, anna.in(() -> anna.imports().run(there.partnership, order)).count(ImportOutcome.TAKEN));
        there.contributorOf("Bilbao", "ES");
        assertEquals(1, anna.in(() -> anna.imports().run(there.partnership, order)).count(ImportOutcome.TAKEN));
        assertEquals(2, total());
    }

    private String state() {
        return states().getFirst();
    }

    private List<String> states() {
        return anna.in(() -> anna.history().of(there.partnership)).stream().map(run -> run.state().name()).toList();
    }

    private String refusal(Supplier<ImportReport> act) {
        return assertThrows(Problem.class, () -> anna.in(act)).code();
    }

    private static void await(CountDownLatch others) {
        others.countDown();
        try {
            assertTrue(others.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void takesUnevenRecordsAndGivesThemBack() throws IOException {
        takesAllAndGivesThemBack(Files.readAllLines(Path.of("src/test/resources/eu/binome/practice/uneven.jsonl")));
    }

    /** The collection that the project was given; it is not part of it. */
    @Test
    void takesEveryRecordOfTheGivenCollectionWhereItIs() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : GIVEN.stream().filter(Files::exists).toList()) {
            lines.addAll(Files.readAllLines(file));
        }
        if (!lines.isEmpty()) {
            assertEquals(943, lines.size());
            takesAllAndGivesThemBack(lines);
        }
    }

    private void takesAllAndGivesThemBack(List<String> lines) {
        ImportReport done = anna.in(() -> anna.imports().run(there.partnership, order(String.join("\n", lines))));
        assertEquals(lines.size(), done.count(ImportOutcome.TAKEN), () -> done.rows().stream()
                .filter(row -> row.outcome() != ImportOutcome.TAKEN).limit(5).toList().toString());
        assertEquals(lines.size(), total());
        ImportReport undone = anna.in(() -> anna.history().undo(done.run().orElseThrow()));
        assertTrue(undone.rows().stream().allMatch(row -> row.outcome() == ImportOutcome.UNDONE));
        assertEquals(0, total());
    }

    private ImportOrder accepted(String lines, ImportOrder.Completeness completeness) {
        return new ImportOrder("practices.jsonl", file(lines), Map.of(), OwnerRule.inTurn(), Optional.empty(), "en", ImportOrder.Arrival.ACCEPTED, completeness);
    }

    private ImportOrder order(String lines) {
        return new ImportOrder("practices.jsonl", file(lines), Map.of(), OwnerRule.inTurn(), Optional.empty(), "en", ImportOrder.Arrival.DRAFT, ImportOrder.Completeness.GOOD_ONES);
    }

    private String file(String text) {
        return there.file(text);
    }

    private long total() {
        return anna.in(() -> anna.listing().page(there.partnership, PracticeFixture.EVERYTHING, 1)).total();
    }

    private PracticeDetail detail(PracticeId id) {
        return anna.in(() -> anna.catalogue().find(id)).orElseThrow();
    }

    private String owner(PracticeDetail detail) {
        return there.partners.stream().filter(p -> p.id().equals(detail.summary().owner())).findFirst().orElseThrow().name();
    }
}
