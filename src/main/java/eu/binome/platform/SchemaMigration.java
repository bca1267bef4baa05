package eu.binome.platform;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

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

    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "java:app/jdbc/binome")
    private DataSource dataSource;

    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class) Object start) {
        bringUp(dataSource, Setting.DEMO.value(), Path.of(Setting.DATA.value()));
    }

    /** @param demo whether a demo that was not loaded to its end is started over; anything else is only ever added to */
    static void bringUp(DataSource database, boolean demo, Path data) {
        boolean startOver = demo && HalfDemo.isIn(database);
        Flyway flyway = Flyway.configure(SchemaMigration.class.getClassLoader()).dataSource(database).locations("classpath:db/migration")
                .validateMigrationNaming(true).cleanDisabled(!startOver).load();
        if (startOver) {
            LOG.log(Level.WARNING, "the demo was not loaded to its end: it is removed and loaded once more");
            HalfDemo.removeIndex(data);
            flyway.clean();
        }
        flyway.migrate();
    }
}
