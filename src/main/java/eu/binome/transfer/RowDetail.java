package eu.binome.transfer;

import java.util.Map;

/**
 * A row as forms and programs read it.
 *
 * @param version grows with every change; sent back when the row is removed
 * @param fields  in the order of the section's columns, canonical: ISO dates, plain decimals, names of choices; blank for nothing
 */
public record RowDetail(TransferRowId id, long version, Map<String, String> fields) {

    /** One of its fields. */
    String get(RowField field) {
        return fields.getOrDefault(field.key(), "");
    }
}
