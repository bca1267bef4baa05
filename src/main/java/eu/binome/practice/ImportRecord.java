package eu.binome.practice;

import java.util.Map;
import java.util.Optional;

/**
 * One record of a file that is imported.
 *
 * @param line    number of its first line, from 1
 * @param values  text by column; lists are joined by semicolons; empty ones absent
 * @param raw     the record as it stands in the file
 * @param problem why it cannot be read
 */
record ImportRecord(int line, Map<String, String> values, String raw, Optional<ImportRemark> problem) {

    static ImportRecord unreadable(int line, String raw, ImportRemark why) {
        return new ImportRecord(line, Map.of(), raw, Optional.of(why));
    }
}
