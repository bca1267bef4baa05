package eu.binome.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import eu.binome.testing.TestDatabase;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;

/**
 * Each entity finds its table and all its columns in the schema that the migrations make.
 */
class SchemaModelIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @Test
    void everyEntityIsInTheSchema() {
        List<String> strangers = new ArrayList<>();
        for (EntityType<?> entity : DATABASE.factory().getMetamodel().getEntities()) {
            try {
                DATABASE.inTransaction(() -> DATABASE.entities().createQuery("select e from " + entity.getName() + " e")
                        .setMaxResults(1).getResultList());
            } catch (PersistenceException e) {
                strangers.add(entity.getName() + ": " + e.getMessage());
            }
        }
        assertEquals(List.of(), strangers);
    }

    @Test
    void tablesOfAPartnershipAreTiedToIt() {
        List<?> loose = DATABASE.inTransaction(() -> DATABASE.entities().createNativeQuery("""
                select c.table_name from information_schema.columns c
                where c.table_schema = database() and c.column_name = 'partnership_id' and c.table_name not in ('audit_line')
                  and not exists (select 1 from information_schema.key_column_usage k where k.table_schema = c.table_schema
                      and k.table_name = c.table_name and k.column_name = 'partnership_id' and k.referenced_table_name = 'partnership')
                """).getResultList());
        assertEquals(List.of(), loose);
    }
}
