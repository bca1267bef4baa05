package eu.binome.partnership;

import java.util.List;

import jakarta.persistence.EntityManager;

/**
 * Asks the foreign keys whether something is used: what points to it belongs to modules that this one does not know.
 */
final class References {

    private References() {
    }

    /** Whether any row of any table points to this row. */
    static boolean anyTo(EntityManager entities, String table, long id) {
        List<?> keys = entities.createNativeQuery("select table_name, column_name from information_schema.key_column_usage"
                + " where referenced_table_schema = database() and table_schema = database() and referenced_table_name = ?1")
                .setParameter(1, table).getResultList();
        return keys.stream().map(Object[].class::cast).anyMatch(key -> !entities.createNativeQuery("select 1 from `" + key[0] + "` where `"
                + key[1] + "` = ?1 limit 1").setParameter(1, id).getResultList().isEmpty());
    }
}
