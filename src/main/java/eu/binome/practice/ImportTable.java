package eu.binome.practice;

import java.util.List;
import java.util.Optional;

/**
 * A file that is imported, read but not understood yet.
 *
 * @param columns in the order in which they first appear
 */
record ImportTable(List<String> columns, List<ImportRecord> records) {

    /** The first text of a column; empty when it has none. */
    String sample(String column) {
        return records.stream().flatMap(record -> Optional.ofNullable(record.values().get(column)).stream()).findFirst().orElse("");
    }
}
