package eu.binome.practice;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Json;
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
 * Makes practices of understood records, part by part, each in a transaction of its own: nobody waits for the whole, and what is written
 * is written together with the number of rows that the run has dealt with.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ImportWriting {

    /** Most rows in one transaction: less than a second of work. */
    static final int PART = 1_000;

    private final EntityManager entities;
    private final PracticeForms forms;
    private final SearchPending pending;
    private final Event<PracticesImported> imported;
    private final AuditNotes notes;

    @Inject
    ImportWriting(EntityManager entities, PracticeForms forms, SearchPending pending, Event<PracticesImported> imported, AuditNotes notes) {
        this.entities = entities;
        this.forms = forms;
        this.pending = pending;
        this.imported = imported;
        this.notes = notes;
    }

    protected ImportWriting() {
        this(null, null, null, null, null);
    }

    /** Notes for good that a run begins, so that it can be seen and taken back whatever happens to it. */
    @Requires(Permission.DECIDE_PRACTICE)
    ImportRun begin(PartnershipId partnership, ImportOrder order, int total, Author author) {
        ImportRun run = new ImportRun(partnership, order, total, author);
        entities.persist(run);
        entities.flush();
        notes.changed("file", "", run.summary(ImportState.RUNNING).fileName());
        return run;
    }

    /** Notes for good that the work on a run begins, or goes on. */
    void carry(ImportRun run, Instant now) {
        entities.createNativeQuery("update practice_import set waiting_since = null, carried_since = ?1, carried_from = rows_read where id = ?2")
                .setParameter(1, utc(now)).setParameter(2, run.id().value()).executeUpdate();
    }

    /**
     * Writes one part of the rows for good; the run then tells of them, and what accepted practices bring with them is there, too.
     *
     * @param turns how many practices were dealt out up to these rows, by country
     * @return whether to go on: nobody asked to stop, or took it back
     */
    boolean write(ImportRun run, List<ImportedRow> part, Map<String, Integer> turns, ImportOrder.Arrival arrival, Author author) {
        Connection connection = entities.unwrap(Connection.class);
        List<ImportedRow> taken = part.stream().filter(row -> row.outcome() == ImportOutcome.TAKEN).toList();
        ImportedRows rows = new ImportedRows(run, forms.of(run.partnership()).edition(), arrival, author);
        List<PracticeId> ids = taken.isEmpty() ? List.of() : rows.writePractices(connection, taken);
        Map<ImportedRow, PracticeId> made = new IdentityHashMap<>();
        Map<PracticeId, PartnerId> owners = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            made.put(taken.get(i), ids.get(i));
            owners.put(ids.get(i), taken.get(i).belongsTo().orElseThrow());
        }
        rows.tell(connection, part, made);
        count(run, part.size(), ids.size(), turns);
        pending.touchInside(PracticeSearchSource.KIND, ids.stream().map(PracticeId::value).toList());
        if (arrival == ImportOrder.Arrival.ACCEPTED && !ids.isEmpty()) {
            imported.fire(new PracticesImported(run.partnership(), run.begun(), owners));
        }
        return !isStopAsked(run);
    }

    private void count(ImportRun run, int read, int taken, Map<String, Integer> turns) {
        entities.createNativeQuery("update practice_import set rows_read = rows_read + ?1, rows_taken = rows_taken + ?2, turns = ?3 where id = ?4")
                .setParameter(1, read).setParameter(2, taken).setParameter(3, Json.write(turns)).setParameter(4, run.id().value()).executeUpdate();
    }

    private boolean isStopAsked(ImportRun run) {
        return !entities.createNativeQuery("select id from practice_import where id = ?1 and (stop_asked or undone_at is not null)").setParameter(1, run.id().value())
                .getResultList().isEmpty();
    }

    /** Notes for good that a run came to its end; its file is not needed any more. */
    void finish(ImportRun run, Instant now) {
        entities.createNativeQuery("update practice_import set finished_at = ?1, sha256 = null where id = ?2")
                .setParameter(1, utc(now)).setParameter(2, run.id().value()).executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
