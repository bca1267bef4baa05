package eu.binome.practice;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.security.AuditNotes;
import eu.binome.security.CurrentUser;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final CurrentUser user;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    PracticeImport(EntityManager entities, ImportLock lock, ImportReading reading, ImportWriting writing, CurrentUser user,
                   AuditNotes notes, Clock clock) {
        this.entities = entities;
        this.lock = lock;
        this.reading = reading;
        this.writing = writing;
        this.user = user;
        this.notes = notes;
        this.clock = clock;
    }

    protected PracticeImport() {
        this(null, null, null, null, null, null, null);
    }

    /** The columns of a file in their order. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public List<ImportColumn> columns(PartnershipId partnership, byte[] content) {
        ImportTable table = ImportReader.read(content);
        Map<String, String> targets = ImportTargets.propose(table.columns());
        return table.columns().stream().map(column -> new ImportColumn(column, targets.get(column), table.sample(column))).toList();
    }

    /** What the import would do; nothing is changed. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public ImportReport trial(PartnershipId partnership, ImportOrder order) {
        ImportTable table = ImportReader.read(order.content());
        return untaken(reading.understand(partnership, table, order), table, order);
    }

    /**
     * Takes the practices over, in parts of {@value ImportWriting#PART} rows that stay whatever happens afterwards: an import that is cut
     * short tells which rows were taken, and can be taken back. Where all or nothing was ordered and a row is refused, nothing is taken
     * and the report has no run.
     *
     * @throws Problem {@code practice.import.nothing} when no row can be taken, {@code practice.import.allHere} when all were taken
     *                 before, {@code practice.import.running} while another import into
     *                 the partnership runs, {@code practice.import.again} when it would take over once more what the same order took
     *                 within ten minutes: rows without a key, by which alone it is known what is here
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public ImportReport run(PartnershipId partnership, ImportOrder order) {
        ImportTable table = ImportReader.read(order.content());
        lock.prepare(partnership);
        lock.take(partnership);
        List<ImportedRow> understood = reading.understand(partnership, table, order);
        boolean refused = understood.stream().anyMatch(row -> row.outcome() == ImportOutcome.REFUSED);
        if (refused && order.completeness() == ImportOrder.Completeness.ALL_OR_NOTHING) {
            return untaken(understood, table, order);
        }
        if (understood.stream().allMatch(row -> row.outcome() == ImportOutcome.SKIPPED)) {
            throw new Problem("practice.import.allHere", understood.size());
        }
        if (understood.stream().noneMatch(row -> row.outcome() == ImportOutcome.TAKEN)) {
            throw new Problem("practice.import.nothing");
        }
        refuseAgain(partnership, order, understood);
        Author author = new Author(user.account().value(), user.getName(), clock.instant());
        ImportRun run = writing.begin(partnership, order, author);
        List<ImportRow> rows = write(run, understood, order, author);
        return new ImportReport(Optional.of(run.id()), rows, unmapped(table, order));
    }

    private void refuseAgain(PartnershipId partnership, ImportOrder order, List<ImportedRow> understood) {
        Set<Integer> before = new HashSet<>(entities.createQuery("select w.line from ImportRowRecord w, ImportRun r where w.importId = r.id"
                + " and w.outcome = :taken and r.partnershipId = :partnership and r.orderMark = :mark and r.undoneAt is null"
                + " and (r.importedAt > :since or r.finishedAt > :since)", Integer.class).setParameter("taken", ImportOutcome.TAKEN)
                .setParameter("partnership", partnership.value()).setParameter("mark", order.mark())
                .setParameter("since", clock.instant().minus(SAME_PRESS)).getResultList());
        if (understood.stream().anyMatch(row -> row.outcome() == ImportOutcome.TAKEN && row.origin().key().isEmpty()
                && before.contains(row.source().line()))) {
            throw new Problem("practice.import.again", SAME_PRESS.toMinutes());
        }
    }

    private List<ImportRow> write(ImportRun run, List<ImportedRow> understood, ImportOrder order, Author author) {
        OwnerChoice owners = reading.owners(run.partnership(), order);
        List<ImportRow> rows = new ArrayList<>();
        for (int from = 0; from < understood.size(); from += ImportWriting.PART) {
            List<ImportedRow> part = understood.subList(from, Math.min(from + ImportWriting.PART, understood.size()));
            rows.addAll(writing.write(run, part, owners, order.arrival(), author));
        }
        writing.finish(run, clock.instant());
        notes.changed("practices", "", String.valueOf(rows.stream().filter(row -> row.practice().isPresent()).count()));
        return rows;
    }

    private ImportReport untaken(List<ImportedRow> understood, ImportTable table, ImportOrder order) {
        return new ImportReport(Optional.empty(), understood.stream().map(row -> row.told(Optional.empty())).toList(), unmapped(table, order));
    }

    private List<String> unmapped(ImportTable table, ImportOrder order) {
        return reading.mappingOf(table, order).entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }
}
