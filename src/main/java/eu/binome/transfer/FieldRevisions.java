package eu.binome.transfer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * With which revision of a row each of its fields changed last; kept in the row as {@code title=3,owner=5}.
 */
final class FieldRevisions {

    private final Map<RowField, Long> revisions = new EnumMap<>(RowField.class);

    FieldRevisions(String written) {
        Arrays.stream(written.split(",")).filter(part -> !part.isEmpty()).map(part -> part.split("="))
                .forEach(part -> revisions.put(RowField.byKey(part[0]).orElseThrow(), Long.valueOf(part[1])));
    }

    void changed(RowField field, long revision) {
        revisions.put(field, revision);
    }

    /** Whether the field changed after a revision. */
    boolean isChangedSince(RowField field, long revision) {
        return revisions.getOrDefault(field, 0L) > revision;
    }

    String written() {
        return revisions.entrySet().stream().map(e -> e.getKey().key() + "=" + e.getValue()).collect(Collectors.joining(","));
    }
}
