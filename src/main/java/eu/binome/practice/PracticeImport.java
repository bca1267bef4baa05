package eu.binome.practice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Problem;
import eu.binome.search.SearchPending;
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
 * Takes practices over from a file: first as a trial, then in one transaction.
 */
@ApplicationScoped
@Transactional
public class PracticeImport {

    private final EntityManager entities;
    private final ImportReading reading;
    private final ImportWriting writing;
    private final Practices practices;
    private final Event<PracticesImported> imported;
    private final SearchPending pending;
    private final CurrentUser user;
    private final AuditNotes notes;
    private final Clock clock;

    @Inject
    PracticeImport(EntityManager entities, ImportReading reading, ImportWriting writing, Practices practices,
                   Event<PracticesImported> imported, SearchPending pending, CurrentUser user, AuditNotes notes, Clock clock) {
        this.entities = entities;
        this.reading = reading;
        this.writing = writing;
        this.practices = practices;
        this.imported = imported;
        this.pending = pending;
        this.user = user;
        this.notes = notes;
        this.clock = clock;
    }

    protected PracticeImport() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** The columns of a file in their order, each with the target that its name suggests, {@link ImportTargets#NOTHING} for none. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public Map<String, String> columns(PartnershipId partnership, byte[] content) {
        return ImportTargets.propose(ImportReader.read(content).columns());
    }

    /** What the import would do; nothing is changed. */
    @Requires(Permission.PREPARE_PRACTICE_IMPORT)
    public ImportReport trial(PartnershipId partnership, ImportOrder order) {
        ImportTable table = ImportReader.read(order.content());
        List<ImportRow> rows = reading.understand(partnership, table, order).stream().map(row -> told(row, Optional.empty())).toList();
        return new ImportReport(Optional.empty(), rows, unmapped(table, order));
    }

    /**
     * Takes the practices over, one import after the other. Where all or nothing was ordered and a row is refused, nothing is taken and the report has no run.
     *
     * @throws Problem {@code practice.import.nothing} when no row can be taken
     */
    @Requires(Permission.DECIDE_PRACTICE)
    public ImportReport run(PartnershipId partnership, ImportOrder order) {
        ImportTable table = ImportReader.read(order.content());
        practices.lockImports(partnership);
        List<ImportedRow> understood = reading.understand(partnership, table, order);
        boolean refused = understood.stream().anyMatch(row -> row.outcome() == ImportOutcome.REFUSED);
        if (refused && order.completeness() == ImportOrder.Completeness.ALL_OR_NOTHING) {
            return new ImportReport(Optional.empty(), understood.stream().map(row -> told(row, Optional.empty())).toList(),
                    unmapped(table, order));
        }
        if (understood.stream().noneMatch(row -> row.outcome() == ImportOutcome.TAKEN)) {
            throw new Problem("practice.import.nothing");
        }
        Author author = new Author(user.account().value(), user.getName(), clock.instant());
        ImportRun run = new ImportRun(partnership, order.fileName(), author);
        entities.persist(run);
        entities.flush();
        List<ImportRow> rows = write(run, understood, order, author);
        return new ImportReport(Optional.of(run.id()), rows, unmapped(table, order));
    }

    private List<ImportRow> write(ImportRun run, List<ImportedRow> understood, ImportOrder order, Author author) {
        OwnerChoice owners = reading.owners(run.partnership(), order);
        List<ImportRow> rows = new ArrayList<>();
        Map<PracticeId, PartnerId> made = new LinkedHashMap<>();
        for (ImportedRow row : understood) {
            Optional<Map.Entry<PracticeId, PartnerId>> taken = row.outcome() == ImportOutcome.TAKEN
                    ? Optional.of(writing.take(run, row, owners, order.arrival(), author)) : Optional.empty();
            taken.ifPresent(entry -> made.put(entry.getKey(), entry.getValue()));
            rows.add(told(row, taken.map(Map.Entry::getKey)));
            entities.persist(new ImportRowRecord(run, rows.getLast(), row.source().raw(), 1));
        }
        entities.find(ImportRun.class, run.id().value()).counted(rows.size(), made.size());
        pending.touchAll(PracticeSearchSource.KIND, made.keySet().stream().map(PracticeId::value).toList());
        notes.changed("practices", "", String.valueOf(made.size()));
        if (order.arrival() == ImportOrder.Arrival.ACCEPTED) {
            imported.fire(new PracticesImported(run.partnership(), made));
        }
        return rows;
    }

    private static ImportRow told(ImportedRow row, Optional<PracticeId> practice) {
        return new ImportRow(row.source().line(), row.title(), row.outcome(), row.allRemarks(), practice);
    }

    private List<String> unmapped(ImportTable table, ImportOrder order) {
        return reading.mappingOf(table, order).entrySet().stream().filter(e -> e.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }
}
