package eu.binome.platform;

import java.sql.Connection;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source; the server reads the settings of the database when it deploys.
 *
 * <p>Read committed: who waited for a row that somebody else was writing must then see what they wrote, to offer both texts for merging.
 */
@DataSourceDefinition(name = "java:app/jdbc/binome", className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=binome.db.url}", user = "${MPCONFIG=binome.db.user}", password = "${MPCONFIG=binome.db.password}",
        initialPoolSize = 4, minPoolSize = 4, maxPoolSize = 32, maxIdleTime = 300,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED)
@ApplicationScoped
class Database {
}
