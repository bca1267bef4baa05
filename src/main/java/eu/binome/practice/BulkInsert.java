package eu.binome.practice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows for one table that go there many at once: a statement for each row takes ten times as long.
 */
final class BulkInsert {

    /** Rows and characters of one statement: below the packet that every server takes. */
    private static final int MOST_ROWS = 500;
    private static final int MOST_CHARACTERS = 1_000_000;

    private final String table;
    private final String[] columns;
    private final List<Object[]> rows = new ArrayList<>();

    BulkInsert(String table, String... columns) {
        this.table = table;
        this.columns = columns;
    }

    /** @param values one for each column, in their order; nothing where there is none */
    void add(Object... values) {
        if (values.length != columns.length) {
            throw new IllegalStateException(values.length + " values for " + columns.length + " columns of " + table);
        }
        rows.add(values);
    }

    /** Writes the rows. */
    void write(Connection connection) {
        writeForIds(connection, "");
    }

    /** Writes the rows; @return their new ids in the order of the rows. */
    List<Long> writeForIds(Connection connection) {
        return writeForIds(connection, " returning id");
    }

    private List<Long> writeForIds(Connection connection, String returning) {
        List<Long> ids = new ArrayList<>();
        try {
            for (int from = 0; from < rows.size();) {
                int to = endOfStatement(from);
                ids.addAll(write(connection, rows.subList(from, to), returning));
                from = to;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows of " + table + " could not be written", e);
        }
        return ids;
    }

    private int endOfStatement(int from) {
        int to = from;
        long characters = 0;
        while (to < rows.size() && to - from < MOST_ROWS && (to == from || characters < MOST_CHARACTERS)) {
            for (Object value : rows.get(to)) {
                characters += value instanceof String text ? text.length() : 1;
            }
            to++;
        }
        return to;
    }

    private List<Long> write(Connection connection, List<Object[]> some, String returning) throws SQLException {
        String row = "(" + String.join(",", Collections.nCopies(columns.length, "?")) + ")";
        String sql = "insert into " + table + " (" + String.join(",", columns) + ") values " + String.join(",", Collections.nCopies(some.size(), row))
                + returning;
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int place = 1;
            for (Object[] values : some) {
                for (Object value : values) {
                    insert.setObject(place++, value);
                }
            }
            if (returning.isEmpty()) {
                insert.executeUpdate();
            } else {
                try (ResultSet made = insert.executeQuery()) {
                    while (made.next()) {
                        ids.add(made.getLong(1));
                    }
                }
            }
        }
        return ids;
    }
}
