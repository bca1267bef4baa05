package eu.binome.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * A demo whose loading was interrupted: nobody could have worked in it, so it is removed and loaded once more.
 */
final class HalfDemo {

    private static final String HAS_MARK = "select count(*) from information_schema.tables where table_schema = database()"
            + " and table_name = 'demo_load'";
    private static final String IS_HALF = "select count(*) from demo_load where finished_at is null";

    private HalfDemo() {
    }

    /** Whether the database holds one: its begin is marked, its end is not. */
    static boolean isIn(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return count(connection, HAS_MARK) > 0 && count(connection, IS_HALF) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("the mark of the demo cannot be read", e);
        }
    }

    /** Removes the search index of what is removed: the next demo's ids would be taken for its own. */
    static void removeIndex(Path data) {
        Path index = data.resolve("search");
        if (!Files.exists(index)) {
            return;
        }
        try (Stream<Path> files = Files.walk(index)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
