package eu.binome.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.search.SearchPending;
import eu.binome.security.AuditNotes;
import eu.binome.security.Permission;
import eu.binome.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Makes practices of understood records, part by part, each in a transaction of its own: nobody waits for the whole.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ImportWriting {

    /** Rows in one transaction: about two seconds of work. */
    static final int PART = 200;

    private final EntityManager entities;
    private final Practices practices;
    private final PracticeRecords records;
    private final SearchPending pending;
    private final AuditNotes notes;

    @Inject
    ImportWriting(EntityManager entities, Practices practices, PracticeRecords records, SearchPending pending, AuditNotes notes) {
        this.entities = entities;
        this.practices = practices;
        this.records = records;
        this.pending = pending;
        this.notes = notes;
    }

    protected ImportWriting() {
        this(null, null, null, null, null);
    }

    /** Notes for good that a run begins, so that it can be seen and taken back whatever happens to it. */
    @Requires(Permission.DECIDE_PRACTICE)
    ImportRun begin(PartnershipId partnership, ImportOrder order, Author author) {
        ImportRun run = new ImportRun(partnership, order.fileName(), order.mark(), author);
        entities.persist(run);
        entities.flush();
        notes.changed("file", "", run.summary(ImportState.RUNNING).fileName());
        return run;
    }

    /** Writes one part of the rows for good; the run then tells of them. */
    List<Written> write(ImportRun run, List<ImportedRow> part, OwnerChoice owners, ImportOrder.Arrival arrival, Author author) {
        List<Written> written = new ArrayList<>();
        for (ImportedRow row : part) {
            Optional<Map.Entry<PracticeId, PartnerId>> taken = row.outcome() == ImportOutcome.TAKEN
                    ? Optional.of(take(run, row, owners, arrival, author)) : Optional.empty();
            written.add(new Written(row.told(taken.map(Map.Entry::getKey)), taken.map(Map.Entry::getValue)));
            entities.persist(new ImportRowRecord(run, written.getLast().row(), row.source().raw(), 1));
        }
        List<Long> made = written.stream().flatMap(row -> row.row().practice().stream()).map(PracticeId::value).toList();
        entities.find(ImportRun.class, run.id().value()).count(written.size(), made.size());
        pending.touchInside(PracticeSearchSource.KIND, made);
        return written;
    }

    private Map.Entry<PracticeId, PartnerId> take(ImportRun run, ImportedRow row, OwnerChoice owners, ImportOrder.Arrival arrival, Author author) {
        PracticeContent content = row.content();
        PartnerId owner = owners.next(row.owner(), content.of(PracticeField.COUNTRIES));
        Practice practice = new Practice(run.partnership(), owner, content.of(PracticeField.SOURCE_LANGUAGE), author.at());
        practice.comeFrom(row.origin(), run.id());
        if (arrival == ImportOrder.Arrival.ACCEPTED) {
            practice.acceptAsImported(author.at());
        }
        practices.add(practice);
        PracticeId id = practice.id();
        records.writeImported(practice, content, author);
        return Map.entry(id, owner);
    }

    /**
     * A row that was written.
     *
     * @param owner of the practice that was made of it
     */
    record Written(ImportRow row, Optional<PartnerId> owner) {
    }
}
