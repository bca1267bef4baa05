package eu.binome.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import jakarta.enterprise.event.Event;
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
    private final Event<PracticesImported> imported;
    private final AuditNotes notes;

    @Inject
    ImportWriting(EntityManager entities, Practices practices, PracticeRecords records, SearchPending pending, Event<PracticesImported> imported,
                  AuditNotes notes) {
        this.entities = entities;
        this.practices = practices;
        this.records = records;
        this.pending = pending;
        this.imported = imported;
        this.notes = notes;
    }

    protected ImportWriting() {
        this(null, null, null, null, null, null);
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

    /** Writes one part of the rows for good; the run then tells of them, and what accepted practices bring with them is there, too. */
    List<ImportRow> write(ImportRun run, List<ImportedRow> part, OwnerChoice owners, ImportOrder.Arrival arrival, Author author) {
        List<ImportRow> written = new ArrayList<>();
        Map<PracticeId, PartnerId> made = new LinkedHashMap<>();
        for (ImportedRow row : part) {
            Optional<PracticeId> taken = Optional.empty();
            if (row.outcome() == ImportOutcome.TAKEN) {
                PartnerId owner = owners.next(row.owner(), row.content().of(PracticeField.COUNTRIES));
                taken = Optional.of(take(run, row, owner, arrival, author));
                made.put(taken.get(), owner);
            }
            written.add(row.told(taken));
            entities.persist(new ImportRowRecord(run, written.getLast(), row.source().raw(), 1));
        }
        entities.find(ImportRun.class, run.id().value()).count(written.size(), made.size());
        pending.touchInside(PracticeSearchSource.KIND, made.keySet().stream().map(PracticeId::value).toList());
        if (arrival == ImportOrder.Arrival.ACCEPTED && !made.isEmpty()) {
            imported.fire(new PracticesImported(run.partnership(), author.at(), made));
        }
        return written;
    }

    /** Notes for good that a run came to its end. */
    void finish(ImportRun run, Instant now) {
        entities.find(ImportRun.class, run.id().value()).finish(now);
    }

    private PracticeId take(ImportRun run, ImportedRow row, PartnerId owner, ImportOrder.Arrival arrival, Author author) {
        PracticeContent content = row.content();
        Practice practice = new Practice(run.partnership(), owner, content.of(PracticeField.SOURCE_LANGUAGE), author.at());
        practice.comeFrom(row.origin(), run.id());
        if (arrival == ImportOrder.Arrival.ACCEPTED) {
            practice.acceptAsImported(author.at());
        }
        practice.describeOn(practices.forms().inUse(run.partnership()).edition());
        practices.add(practice);
        PracticeId id = practice.id();
        records.writeImported(practice, content, author);
        return id;
    }
}
