package eu.binome.practice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import eu.binome.platform.FieldConflict;

/**
 * Decides field by field what of a save can be taken over, by the revision that the writer had read.
 *
 * <p>A field clashes when somebody changed it after that revision to something else than what is sent. As long as nobody else wrote
 * since, the writer's version follows their own saves, so a later change of their own comes from another window and clashes, too.
 */
final class FieldMerge {

    private final PracticeContent current;
    private final Map<String, FieldMark> marks;
    private final int base;
    private final long writer;
    private final boolean othersWrote;
    private final Map<PracticeField, String> taken = new EnumMap<>(PracticeField.class);
    private final List<FieldConflict> conflicts = new ArrayList<>();

    /**
     * @param base   the revision that the writer had read
     * @param writer the writer's account
     */
    FieldMerge(PracticeContent current, Map<String, FieldMark> marks, int base, long writer) {
        this.current = current;
        this.marks = Map.copyOf(marks);
        this.base = base;
        this.writer = writer;
        this.othersWrote = marks.values().stream().anyMatch(mark -> mark.revision() > base && mark.account() != writer);
    }

    /** Offers a canonical value. */
    void offer(PracticeField field, String value) {
        String theirs = current.of(field);
        if (value.equals(theirs)) {
            return;
        }
        FieldMark mark = marks.get(field.key());
        if (mark != null && mark.revision() > base && (mark.account() != writer || !othersWrote)) {
            conflicts.add(new FieldConflict(field.key(), value, theirs, mark.by(), mark.at()));
        } else {
            taken.put(field, value);
        }
    }

    /** What can be taken over. */
    Map<PracticeField, String> taken() {
        return Map.copyOf(taken);
    }

    List<FieldConflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /**
     * What the writer's next save starts from: the new revision, unless others changed fields that the writer has not seen yet.
     */
    int nextBase(int revision) {
        return othersWrote && conflicts.isEmpty() ? base : revision;
    }
}
