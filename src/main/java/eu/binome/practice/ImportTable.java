package eu.binome.practice;

import java.util.List;

/**
 * A file that is imported, read but not understood yet.
 *
 * @param columns in the order in which they first appear
 */
record ImportTable(List<String> columns, List<ImportRecord> records) {
}
