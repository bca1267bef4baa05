package eu.binome.pairing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import eu.binome.platform.FieldChanges;
import eu.binome.platform.FieldConflict;
import eu.binome.platform.FieldEdit;
import eu.binome.platform.FieldMarks;
import eu.binome.platform.FieldRefusal;
import eu.binome.platform.Problem;

/**
 * A save of a sheet by the named fields that forms and programs send: {@code t<topic>-resource}, {@code t<topic>-need},
 * {@code t<topic>-reason}.
 */
final class StatementFields {

    private final NeedsSheet sheet;
    private final Collection<TopicId> topics;
    private final Map<String, String> taken = new TreeMap<>();
    private final List<FieldConflict> conflicts = new ArrayList<>();
    private final List<FieldRefusal> refusals = new ArrayList<>();

    /** @param topics those that may be named */
    StatementFields(NeedsSheet sheet, Collection<TopicId> topics) {
        this.sheet = sheet;
        this.topics = topics;
    }

    /**
     * Decides field by field what can be taken over; a value that a field cannot hold is refused there, and keeps no other one out.
     *
     * @throws Problem when the grid has no such field
     */
    void offer(FieldChanges changes) {
        changes.names().forEach(field -> {
            Cell cell = cell(field);
            try {
                offer(field, cell, changes.edit(field, written -> NeedsStatement.checked(cell.part(), written.strip())));
            } catch (Problem unfit) {
                refusals.add(new FieldRefusal(field, unfit.code(), unfit.arguments()));
            }
        });
    }

    private void offer(String field, Cell cell, FieldEdit edit) {
        String stored = sheet.find(cell.topic()).map(statement -> statement.read(cell.part())).orElse("");
        switch (edit.against(stored)) {
            case WRITE -> taken.put(field, edit.value());
            case CLASH -> {
                FieldMarks.Mark last = sheet.lastChange(field);
                conflicts.add(edit.conflict(field, stored, last.by(), last.at()));
            }
            default -> { }
        }
    }

    /** The fields into which somebody wrote what the writer has not seen. */
    List<FieldConflict> conflicts() {
        return conflicts;
    }

    /** The fields that cannot hold what was written, and why. */
    List<FieldRefusal> refusals() {
        return refusals;
    }

    /** Writes what can be taken over, if there is anything. */
    void write(String by, Instant at) {
        taken.forEach((field, value) -> {
            Cell cell = cell(field);
            sheet.on(cell.topic()).write(cell.part(), value);
        });
        if (!taken.isEmpty()) {
            sheet.changed(taken.keySet(), by, at);
        }
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
