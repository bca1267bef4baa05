package eu.binome.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import eu.binome.platform.FieldConflict;
import eu.binome.platform.Problem;

/**
 * A sheet as the named fields that forms and programs send: {@code t<topic>-resource}, {@code t<topic>-need}, {@code t<topic>-reason}.
 */
final class StatementFields {

    private final NeedsSheet sheet;
    private final Collection<TopicId> topics;

    /** @param topics those that may be named */
    StatementFields(NeedsSheet sheet, Collection<TopicId> topics) {
        this.sheet = sheet;
        this.topics = topics;
    }

    /** Writes some fields; those that are not named stay as they are. */
    void write(Map<String, String> fields) {
        fields.forEach((field, value) -> {
            Cell cell = cell(field);
            sheet.on(cell.topic()).write(cell.part(), value.strip());
        });
    }

    /** The fields into which somebody wrote something else after the edition that the writer saw. */
    List<FieldConflict> conflicts(long edition, Map<String, String> fields) {
        List<FieldConflict> conflicts = new ArrayList<>();
        fields.forEach((field, value) -> {
            Cell cell = cell(field);
            sheet.find(cell.topic()).filter(stored -> stored.changedInEdition() > edition)
                    .filter(stored -> !stored.read(cell.part()).equals(value.strip()))
                    .ifPresent(stored -> conflicts.add(new FieldConflict(field, value, stored.read(cell.part()), sheet.changedBy(),
                            sheet.changedAt())));
        });
        return conflicts;
    }

    private Cell cell(String field) {
        String[] parts = field.split("-");
        if (parts.length != 2 || !parts[0].matches("t\\d{1,18}")) {
            throw new Problem("pairing.field.unknown", field);
        }
        TopicId topic = new TopicId(Long.parseLong(parts[0].substring(1)));
        StatementPart part = StatementPart.of(parts[1]).orElseThrow(() -> new Problem("pairing.field.unknown", field));
        if (!topics.contains(topic)) {
            throw new Problem("pairing.field.unknown", field);
        }
        return new Cell(topic, part);
    }

    private record Cell(TopicId topic, StatementPart part) {
    }
}
