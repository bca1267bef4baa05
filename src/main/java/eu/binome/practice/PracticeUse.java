package eu.binome.practice;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Whether rows of other modules point to a practice. It asks the foreign keys, because practices know nothing of those modules.
 */
@ApplicationScoped
class PracticeUse {

    private final EntityManager entities;

    @Inject
    PracticeUse(EntityManager entities) {
        this.entities = entities;
    }

    protected PracticeUse() {
        this(null);
    }

    /** The conditions, one per foreign key from outside this module, with {@code ?1} for the practice's id. */
    List<String> queries() {
        List<?> keys = entities.createNativeQuery("select table_name, column_name from information_schema.key_column_usage "
                + "where referenced_table_schema = database() and table_schema = database() and referenced_table_name = 'practice' "
                + "and table_name not like 'practice\\_%'").getResultList();
        List<String> queries = new ArrayList<>();
        for (Object row : keys) {
            Object[] key = (Object[]) row;
            queries.add("select 1 from `" + key[0] + "` where `" + key[1] + "` = ?1 limit 1");
        }
        return queries;
    }

    boolean isUsed(PracticeId id, List<String> queries) {
        return queries.stream().anyMatch(query -> !entities.createNativeQuery(query).setParameter(1, id.value()).getResultList().isEmpty());
    }
}
