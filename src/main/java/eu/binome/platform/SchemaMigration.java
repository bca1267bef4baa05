package eu.binome.platform;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/**
 * Brings the schema up to the version of this program before anything else touches it.
 */
@ApplicationScoped
class SchemaMigration {

    @Resource(lookup = "java:app/jdbc/binome")
    private DataSource dataSource;

    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class) Object start) {
        Flyway.configure(getClass().getClassLoader()).dataSource(dataSource).locations("classpath:db/migration")
                .validateMigrationNaming(true).load().migrate();
    }
}
