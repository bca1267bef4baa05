package eu.binome.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import eu.binome.search.SearchPending;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

/**
 * Goes through the rows of an import some at a time: a hundred thousand are not held in memory.
 */
@ApplicationScoped
class ImportRecords {

    private static final int SOME = 500;

    private final EntityManager entities;
    private final Practices practices;
    private final PracticeUse use;
    private final SearchPending pending;

    @Inject
    ImportRecords(EntityManager entities, Practices practices, PracticeUse use, SearchPending pending) {
        this.entities = entities;
        this.practices = practices;
        this.use = use;
        this.pending = pending;
    }

    protected ImportRecords() {
        this(null, null, null, null);
    }

    /** One page of rows in the order of the file. */
    List<ImportRowRecord> page(ImportId id, Optional<ImportOutcome> outcome, int from, int most) {
        TypedQuery<ImportRowRecord> query = entities.createQuery("select r from ImportRowRecord r where r.importId = :id"
                + (outcome.isPresent() ? " and r.outcome = :outcome" : "") + " order by r.line, r.id", ImportRowRecord.class);
        outcome.ifPresent(wanted -> query.setParameter("outcome", wanted));
        return query.setParameter("id", id.value()).setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** Hands on all rows in the order of the file, some at a time; what was changed in them is written before the next ones are read. */
    void each(ImportId id, Consumer<List<ImportRowRecord>> taker) {
        int line = 0;
        long row = 0;
        List<ImportRowRecord> some = after(id, line, row);
        while (!some.isEmpty()) {
            line = some.getLast().line();
            row = some.getLast().id();
            taker.accept(some);
            entities.flush();
            entities.clear();
            some = after(id, line, row);
        }
    }

    private List<ImportRowRecord> after(ImportId id, int line, long row) {
        return entities.createQuery("select r from ImportRowRecord r where r.importId = :id and (r.line > :line or r.line = :line and r.id > :row)"
                + " order by r.line, r.id", ImportRowRecord.class).setParameter("id", id.value()).setParameter("line", line).setParameter("row", row)
                .setMaxResults(SOME).getResultList();
    }

    /** Takes the practices of an import back, but for those that were changed or are used; @return how many went. */
    long takeBack(ImportId id) {
        List<String> uses = use.queries();
        List<Long> gone = new ArrayList<>();
        each(id, rows -> gone.addAll(takeBack(rows, uses)));
        return gone.size();
    }

    private List<Long> takeBack(List<ImportRowRecord> rows, List<String> uses) {
        List<Long> ids = rows.stream().flatMap(row -> row.practice().stream()).map(PracticeId::value).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PracticeId, Practice> there = entities.createQuery("select p from Practice p where p.id in :ids", Practice.class)
                .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .collect(Collectors.toMap(Practice::id, Function.identity()));
        Set<Long> used = use.used(ids, uses);
        List<Long> gone = new ArrayList<>();
        List<Long> open = new ArrayList<>();
        for (ImportRowRecord row : rows) {
            row.practice().map(there::get).filter(practice -> goes(row, practice, used)).ifPresent(practice -> {
                gone.add(practice.id().value());
                if (practice.isOrWasPublic()) {
                    open.add(practice.id().value());
                }
                row.undone();
            });
        }
        gone.forEach(practice -> use.leave(new PracticeId(practice)));
        practices.removeAll(gone);
        pending.touchInside(PracticeSearchSource.KIND, gone);
        pending.touchAll(PracticeSearchSource.KIND, open);
        return gone;
    }

    private static boolean goes(ImportRowRecord row, Practice practice, Set<Long> used) {
        if (practice.revision() != row.revision()) {
            row.keeps(ImportRemark.of("practice.import.remark.changed"));
            return false;
        }
        if (used.contains(practice.id().value())) {
            row.keeps(ImportRemark.of("practice.import.remark.used"));
            return false;
        }
        return true;
    }
}
