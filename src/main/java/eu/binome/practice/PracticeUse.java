package eu.binome.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The conditions, one per foreign key to practices but for their own texts and versions, with {@code ?1} for the ids of practices. */
    List<String> queries() {
        List<?> keys = entities.createNativeQuery("select table_name, column_name from information_schema.key_column_usage "
                + "where referenced_table_schema = database() and table_schema = database() and referenced_table_name = 'practice' "
                + "and table_name not in ('practice_text', 'practice_version')").getResultList();
        Map<String, PracticeCompanion> known = byTable();
        List<String> queries = new ArrayList<>();
        for (Object row : keys) {
            Object[] key = (Object[]) row;
            if (!known.containsKey(key[0].toString())) {
                queries.add("select distinct `" + key[1] + "` from `" + key[0] + "` where `" + key[1] + "` in (?1)");
            }
        }
        return queries;
    }

    /** Those of these practices that are used. */
    Set<Long> used(List<Long> ids, List<String> queries) {
        Set<Long> used = new HashSet<>();
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        for (String query : queries) {
            entities.createNativeQuery(query.replace("?1", list)).getResultList().forEach(id -> used.add(((Number) id).longValue()));
        }
        for (PracticeCompanion companion : companions) {
            ids.stream().filter(id -> companion.isWrittenIn(new PracticeId(id))).forEach(used::add);
        }
        return used;
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
