package eu.binome.practice;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Past imports: what they did, and taking one back as a whole.
 */
@ApplicationScoped
@Transactional
public class ImportHistory {

    /** Rows on one page of a report. */
    public static final int ROWS_ON_PAGE = 100;
    private static final int MOST = 200;
    private static final Duration TAKEN_UP_WITHIN = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final ImportLock lock;
    private final ImportRecords records;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    ImportHistory(EntityManager entities, ImportLock lock, ImportRecords records, AuditNotes notes, Clock clock) {
        this.entities = entities;
        this.lock = lock;
        this.records = records;
        this.notes = notes;
        this.clock = clock;
    }

    protected ImportHistory() {
        this(null, null, null, null, null);
    }

    /** The latest 200 imports, newest first. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public List<ImportSummary> of(PartnershipId partnership) {
        Optional<ImportId> looked = lastCarried(runs(partnership)).map(ImportRun::id);
        boolean cut = looked.isPresent() && lock.isFree(partnership);
        // it may have ended, and the next one begun, since the first look
        entities.clear();
        List<ImportRun> runs = runs(partnership);
        Optional<ImportId> running = lastCarried(runs).filter(run -> isWaiting(run) || !cut || !looked.equals(Optional.of(run.id())))
                .map(ImportRun::id);
        return runs.stream().map(run -> run.summary(running.equals(Optional.of(run.id())) || isWaiting(run) ? ImportState.RUNNING : ImportState.INTERRUPTED))
                .toList();
    }

    /** One import in short; @throws NotFound when it is none of the latest 200 of its partnership. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public ImportSummary summary(ImportId id) {
        return of(get(id).partnership()).stream().filter(run -> run.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private List<ImportRun> runs(PartnershipId partnership) {
        return entities.createQuery("select r from ImportRun r where r.partnershipId = :partnership order by r.id desc", ImportRun.class)
                .setParameter("partnership", partnership.value()).setMaxResults(MOST).getResultList();
    }

    /** Of those that have no end the only one that can be running: an earlier import may go on after a later one. */
    private static Optional<ImportRun> lastCarried(List<ImportRun> runs) {
        return runs.stream().filter(ImportRun::isOpen).max(Comparator.comparing(ImportRun::carried).thenComparing(run -> run.id().value()));
    }

    private boolean isWaiting(ImportRun run) {
        return run.isWaiting(clock.instant().minus(TAKEN_UP_WITHIN));
    }

    /** Whether an import was ordered within a minute and no server has taken it up yet. */
    boolean isAnyWaiting(PartnershipId partnership) {
        return runs(partnership).stream().anyMatch(this::isWaiting);
    }

    /** What one import did: the counts, and its first 5,000 rows. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public ImportReport report(ImportId id) {
        return reportOf(get(id).id());
    }

    /**
     * What one import did: the counts, and one page of its rows.
     *
     * @param outcome only rows of this outcome
     * @param page    from 1
     */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public ImportReport page(ImportId id, Optional<ImportOutcome> outcome, int page) {
        return report(get(id).id(), outcome, (page - 1) * ROWS_ON_PAGE, ROWS_ON_PAGE);
    }

    /** Hands on every row of an import in the order of the file, without holding all of them. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public void rows(ImportId id, Consumer<ImportRow> taker) {
        records.each(get(id).id(), rows -> rows.forEach(row -> taker.accept(row.row())));
    }

    ImportReport reportOf(ImportId id) {
        return report(id, Optional.empty(), 0, ImportReport.MOST_ROWS);
    }

    private ImportReport report(ImportId id, Optional<ImportOutcome> outcome, int from, int most) {
        return new ImportReport(Optional.of(id), counts(id), withoutTheme(id),
                records.page(id, outcome, from, most).stream().map(ImportRowRecord::row).toList(), List.of());
    }

    private Map<ImportOutcome, Long> counts(ImportId id) {
        Map<ImportOutcome, Long> counts = new EnumMap<>(ImportOutcome.class);
        entities.createQuery("select r.outcome, count(r) from ImportRowRecord r where r.importId = :id group by r.outcome", Object[].class)
                .setParameter("id", id.value()).getResultList().forEach(row -> counts.put((ImportOutcome) row[0], (Long) row[1]));
        return counts;
    }

    private long withoutTheme(ImportId id) {
        return entities.createQuery("select count(r) from ImportRowRecord r where r.importId = :id and r.outcome = :taken and r.remarks like :said",
                Long.class).setParameter("id", id.value()).setParameter("taken", ImportOutcome.TAKEN)
                .setParameter("said", "%\"" + ImportRemark.NO_THEME + "\"%").getSingleResult();
    }

    /**
     * Takes an import back as a whole, also one that was stopped or cut short: its practices go, but for those that were changed or used
     * since or got files, whose rows say so.
     *
     * @throws Problem {@code practice.import.undoneBefore} the second time, {@code practice.import.running} while it, or where it
     *                 has no end another one, runs
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public ImportReport undo(ImportId id) {
        ImportRun run = get(id);
        if (run.isOpen()) {
            lock.prepare(run.partnership());
            lock.take(run.partnership());
            entities.refresh(run);
        }
        if (isWaiting(run)) {
            throw new Problem("practice.import.running");
        }
        run.undo(clock.instant());
        long gone = records.takeBack(id);
        notes.changed("practices", String.valueOf(gone), "");
        return reportOf(id);
    }

    ImportRun get(ImportId id) {
        return Optional.ofNullable(entities.find(ImportRun.class, id.value())).orElseThrow(NotFound::new);
    }
}
