package eu.binome.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Tells which public changes are committed: the one question of every visitor's request, so it is asked without a transaction of the
 * server's and without entities, which cost more than the answer.
 */
@ApplicationScoped
class PublicChanges {

    private static final String SQL = "select count(*), coalesce(sum(id), 0) from search_pending where is_public = true and id > ?";

    @Resource(lookup = "java:app/jdbc/binome")
    private DataSource dataSource;

    PublicChanges() {
    }

    PublicChanges(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Which public changes above an id are committed now: their number and the sum of their ids. */
    String fingerprintAfter(long id) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1) + "." + row.getString(2);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not tell what changed", e);
        }
    }
}
