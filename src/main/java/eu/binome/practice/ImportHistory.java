package eu.binome.practice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.search.SearchPending;
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

    private static final int MOST = 200;

    private final EntityManager entities;
    private final ImportLock lock;
    private final Practices practices;
    private final PracticeUse use;
    private final SearchPending pending;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    ImportHistory(EntityManager entities, ImportLock lock, Practices practices, PracticeUse use, SearchPending pending, AuditNotes notes, Clock clock) {
        this.entities = entities;
        this.lock = lock;
        this.practices = practices;
        this.use = use;
        this.pending = pending;
        this.notes = notes;
        this.clock = clock;
    }

    protected ImportHistory() {
        this(null, null, null, null, null, null, null);
    }

    /** The latest 200 imports, newest first. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public List<ImportSummary> of(PartnershipId partnership) {
        Optional<ImportId> looked = runs(partnership).stream().findFirst().filter(run -> !run.isFinished()).map(ImportRun::id);
        boolean cut = looked.isPresent() && lock.isFree(partnership);
        // it may have ended, and the next one begun, since the first look
        entities.clear();
        List<ImportRun> runs = runs(partnership);
        Optional<ImportId> running = runs.stream().findFirst().map(ImportRun::id).filter(latest -> !cut || !looked.equals(Optional.of(latest)));
        return runs.stream().map(run -> run.summary(running.equals(Optional.of(run.id())) ? ImportState.RUNNING : ImportState.INTERRUPTED)).toList();
    }

    private List<ImportRun> runs(PartnershipId partnership) {
        return entities.createQuery("select r from ImportRun r where r.partnershipId = :partnership order by r.id desc", ImportRun.class)
                .setParameter("partnership", partnership.value()).setMaxResults(MOST).getResultList();
    }

    /** What one import did, row by row. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public ImportReport report(ImportId id) {
        return new ImportReport(Optional.of(get(id).id()), rowsOf(id).stream().map(ImportRowRecord::row).toList(), List.of());
    }

    /**
     * Takes an import back, also one that was interrupted: its practices go, but for those that were changed or used since or got
     * files, whose rows say so.
     *
     * @throws Problem {@code practice.import.undoneBefore} the second time, {@code practice.import.running} before it has ended
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public ImportReport undo(ImportId id) {
        ImportRun run = get(id);
        boolean latest = runs(run.partnership()).getFirst().id().equals(id);
        if (latest && !run.isFinished() && !lock.isFree(run.partnership())) {
            throw new Problem("practice.import.running");
        }
        run.undo(clock.instant());
        List<String> uses = use.queries();
        List<Long> gone = new ArrayList<>();
        List<ImportRowRecord> rows = rowsOf(id);
        for (ImportRowRecord row : rows) {
            row.practice().flatMap(practices::lockIfThere).ifPresent(practice -> takeBack(row, practice, uses, gone));
        }
        pending.touchInside(PracticeSearchSource.KIND, gone);
        notes.changed("practices", String.valueOf(gone.size()), "");
        return new ImportReport(Optional.of(id), rows.stream().map(ImportRowRecord::row).toList(), List.of());
    }

    private void takeBack(ImportRowRecord row, Practice practice, List<String> uses, List<Long> gone) {
        if (practice.revision() != row.revision()) {
            row.keeps(ImportRemark.of("practice.import.remark.changed"));
        } else if (use.isUsed(practice.id(), uses)) {
            row.keeps(ImportRemark.of("practice.import.remark.used"));
        } else {
            gone.add(practice.id().value());
            if (practice.isOrWasPublic()) {
                pending.touch(PracticeSearchSource.KIND, practice.id().value());
            }
            use.leave(practice.id());
            practices.remove(practice);
            row.undone();
        }
    }

    private ImportRun get(ImportId id) {
        return Optional.ofNullable(entities.find(ImportRun.class, id.value())).orElseThrow(NotFound::new);
    }

    private List<ImportRowRecord> rowsOf(ImportId id) {
        return entities.createQuery("select r from ImportRowRecord r where r.importId = :id order by r.line, r.id", ImportRowRecord.class)
                .setParameter("id", id.value()).getResultList();
    }
}
