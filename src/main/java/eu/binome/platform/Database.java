package eu.binome.platform;

import java.sql.Connection;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source; the server reads the settings of the database when it deploys.
 *
 * <p>Read committed: who waited for a row that somebody else was writing must then see what they wrote, to offer both texts for merging.
 * A connection is tried before it is handed out, so a database that was restarted costs nobody a request.
 */
@DataSourceDefinition(name = "java:app/jdbc/binome", className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=binome.db.url}", user = "${MPCONFIG=binome.db.user}", password = "${MPCONFIG=binome.db.password}",
        initialPoolSize = 4, minPoolSize = 4, maxPoolSize = 32, maxIdleTime = 300,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {"fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true", "fish.payara.max-wait-time-in-millis=10000"})
@ApplicationScoped
class Database {
}
