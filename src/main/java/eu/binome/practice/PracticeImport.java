package eu.binome.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.platform.Storage;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Takes practices over from a file: first as a trial, then for good, part by part.
 */
@ApplicationScoped
@Transactional
public class PracticeImport {

    /** For how long the same order is taken for a second press of the button. */
    private static final Duration SAME_PRESS = Duration.ofMinutes(10);

    private final EntityManager entities;
    private final ImportLock lock;
    private final ImportReading reading;
    private final ImportWriting writing;
    private final ImportCarrying carrying;
    private final ImportHistory history;
    private final Storage storage;
    private final Event<ImportWaits> waits;
    private final CurrentUser user;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    PracticeImport(EntityManager entities, ImportLock lock, ImportReading reading, ImportWriting writing, ImportCarrying carrying,
                   ImportHistory history, Storage storage, Event<ImportWaits> waits, CurrentUser user, AuditNotes notes, Clock clock) {
        this.entities = entities;
        this.lock = lock;
        this.reading = reading;
        this.writing = writing;
        this.carrying = carrying;
        this.history = history;
        this.storage = storage;
        this.waits = waits;
        this.user = user;
        this.notes = notes;
        this.clock = clock;
    }

    protected PracticeImport() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The columns of a file in their order, and how many records it has. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public ImportSurvey survey(PartnershipId partnership, String file) {
        ImportSurvey survey = ImportReader.survey(storage.pathOf(file));
        Map<String, String> targets = reading.proposed(partnership, survey.names());
        return new ImportSurvey(survey.columns().stream().map(column -> new ImportColumn(column.name(), targets.get(column.name()), column.sample()))
                .toList(), survey.records());
    }

    /** What the import would do; nothing is changed. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public ImportReport trial(PartnershipId partnership, ImportOrder order) {
        ImportSurvey survey = survey(partnership, order.file());
        return understood(partnership, order, survey, tally -> true).report(unmapped(partnership, survey, order));
    }

    /**
     * Takes the practices over, in parts of at most {@value ImportWriting#PART} rows that stay whatever happens afterwards: an import that
     * is cut short tells which rows were taken, and can go on or be taken back. Where all or nothing was ordered and a row is refused,
     * nothing is taken and the report has no run.
     *
     * @throws Problem {@code practice.import.nothing} when no row can be taken, {@code practice.import.allHere} when all were taken
     *                 before, {@code practice.import.running} while another import into
     *                 the partnership runs, {@code practice.import.again} when it would take over once more what the same order took
     *                 within ten minutes: rows without a key, by which alone it is known what is here
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public ImportReport run(PartnershipId partnership, ImportOrder order) {
        Optional<ImportRun> begun = begin(partnership, order);
        if (begun.isEmpty()) {
            return trial(partnership, order);
        }
        carrying.carry(begun.get());
        ImportReport report = history.reportOf(begun.get().id());
        notes.changed("practices", "", String.valueOf(report.count(ImportOutcome.TAKEN)));
        return new ImportReport(report.run(), report.counts(), report.withoutTheme(), report.rows(), unmapped(partnership, survey(partnership, order.file()), order));
    }

    /**
     * As {@link #run}, in the background: it goes on when whoever ordered it has left.
     *
     * @return the import; empty where all or nothing was ordered and a row is refused
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public Optional<ImportId> order(PartnershipId partnership, ImportOrder order) {
        Optional<ImportId> begun = begin(partnership, order).map(ImportRun::id);
        begun.ifPresent(id -> waits.fire(new ImportWaits(id, user.account())));
        return begun;
    }

    /** Has an import stop before its next part; what it took stays, and it can go on or be taken back. One that is over is left alone. */
    @Requires(Permission.DECIDE_PRACTICE)
    public void stop(ImportId id) {
        entities.createQuery("update ImportRun r set r.stopAsked = true where r.id = :id and r.finishedAt is null and r.undoneAt is null")
                .setParameter("id", id.value()).executeUpdate();
    }

    /**
     * Lets an import that was stopped or cut short go on in the background from the row that it has reached.
     *
     * @throws Problem {@code practice.import.over} when there is nothing to go on with, {@code practice.import.running} while an import
     *                 runs
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public void goOn(ImportId id) {
        ImportRun run = history.get(id);
        takeTurn(run.partnership());
        entities.refresh(run);
        run.goOn(clock.instant());
        notes.changed("rows", "", String.valueOf(run.rowsRead()));
        waits.fire(new ImportWaits(id, user.account()));
    }

    /** Carries out an import that waits, unless it is over or another one runs. */
    @Requires(Permission.DECIDE_PRACTICE)
    void carryOut(ImportId id) {
        ImportRun run = history.get(id);
        lock.take(run.partnership());
        entities.refresh(run);
        if (run.isWaiting(Instant.EPOCH)) {
            carrying.carry(run);
        }
        notes.changed("practices", "", String.valueOf(history.reportOf(id).count(ImportOutcome.TAKEN)));
    }

    /** Notes that the import begins; nothing where all or nothing was ordered and a row is refused. */
    private Optional<ImportRun> begin(PartnershipId partnership, ImportOrder order) {
        ImportSurvey survey = survey(partnership, order.file());
        takeTurn(partnership);
        ImportTally tally = begunWell(partnership, order, survey);
        if (order.completeness() == ImportOrder.Completeness.ALL_OR_NOTHING && tally.has(ImportOutcome.REFUSED)) {
            return Optional.empty();
        }
        if (!tally.has(ImportOutcome.TAKEN)) {
            throw tally.has(ImportOutcome.REFUSED) ? new Problem("practice.import.nothing") : new Problem("practice.import.allHere", survey.records());
        }
        refuseAgain(partnership, order);
        Author author = new Author(user.account().value(), user.getName(), clock.instant());
        return Optional.of(writing.begin(partnership, order, survey.records(), author));
    }

    private void takeTurn(PartnershipId partnership) {
        lock.prepare(partnership);
        lock.take(partnership);
        if (history.isAnyWaiting(partnership)) {
            throw new Problem("practice.import.running");
        }
    }

    /** Understands as many rows as decide whether to begin: all of them only if none is taken, or where one refused row stops all. */
    private ImportTally begunWell(PartnershipId partnership, ImportOrder order, ImportSurvey survey) {
        boolean whole = order.completeness() == ImportOrder.Completeness.ALL_OR_NOTHING;
        return understood(partnership, order, survey, tally -> !tally.has(whole ? ImportOutcome.REFUSED : ImportOutcome.TAKEN));
    }

    private ImportTally understood(PartnershipId partnership, ImportOrder order, ImportSurvey survey, Predicate<ImportTally> goOn) {
        ImportUnderstanding understanding = reading.understanding(partnership, survey.names(), order, Map.of());
        ImportTally tally = new ImportTally();
        ImportReader.read(storage.pathOf(order.file()), record -> {
            tally.add(understanding.of(record));
            return goOn.test(tally);
        });
        return tally;
    }

    private void refuseAgain(PartnershipId partnership, ImportOrder order) {
        boolean again = !entities.createQuery("select w.id from ImportRowRecord w, ImportRun r, Practice p where w.importId = r.id"
                + " and w.outcome = :taken and p.id = w.practiceId and p.originKey = '' and r.partnershipId = :partnership and r.orderMark = :mark"
                + " and r.undoneAt is null and (r.importedAt > :since or r.finishedAt > :since)", Long.class)
                .setParameter("taken", ImportOutcome.TAKEN).setParameter("partnership", partnership.value()).setParameter("mark", order.mark())
                .setParameter("since", clock.instant().minus(SAME_PRESS)).setMaxResults(1).getResultList().isEmpty();
        if (again) {
            throw new Problem("practice.import.again", SAME_PRESS.toMinutes());
        }
    }

    private List<String> unmapped(PartnershipId partnership, ImportSurvey survey, ImportOrder order) {
        return reading.mappingOf(partnership, survey.names(), order).entrySet().stream()
                .filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }
}
