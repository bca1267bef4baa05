package eu.binome.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Whether anything was made of a practice since it came: files, and rows of other modules that point to it. It asks the foreign keys,
 * because practices know nothing of those modules; what comes by itself counts only once somebody wrote in it.
 */
@ApplicationScoped
class PracticeUse {

    private final EntityManager entities;
    private final Iterable<PracticeCompanion> companions;

    @Inject
    PracticeUse(EntityManager entities, @Any Instance<PracticeCompanion> companions) {
        this(entities, (Iterable<PracticeCompanion>) companions);
    }

    PracticeUse(EntityManager entities, Iterable<PracticeCompanion> companions) {
        this.entities = entities;
        this.companions = companions;
    }

    protected PracticeUse() {
        this(null, List.of());
    }

    /** The conditions, one per foreign key to practices but for their own texts and versions, with {@code ?1} for the practice's id. */
    List<String> queries() {
        List<?> keys = entities.createNativeQuery("select table_name, column_name from information_schema.key_column_usage "
                + "where referenced_table_schema = database() and table_schema = database() and referenced_table_name = 'practice' "
                + "and table_name not in ('practice_text', 'practice_version')").getResultList();
        Map<String, PracticeCompanion> known = byTable();
        List<String> queries = new ArrayList<>();
        for (Object row : keys) {
            Object[] key = (Object[]) row;
            if (!known.containsKey(key[0].toString())) {
                queries.add("select 1 from `" + key[0] + "` where `" + key[1] + "` = ?1 limit 1");
            }
        }
        return queries;
    }

    boolean isUsed(PracticeId id, List<String> queries) {
        return byTable().values().stream().anyMatch(companion -> companion.isWrittenIn(id))
                || queries.stream().anyMatch(query -> !entities.createNativeQuery(query).setParameter(1, id.value()).getResultList().isEmpty());
    }

    /** Removes what came with the practice by itself. */
    void leave(PracticeId id) {
        companions.forEach(companion -> companion.leave(id));
    }

    private Map<String, PracticeCompanion> byTable() {
        Map<String, PracticeCompanion> byTable = new HashMap<>();
        companions.forEach(companion -> byTable.put(companion.table(), companion));
        return byTable;
    }
}
