package eu.binome.practice;

import static eu.binome.practice.PracticeStatus.ACCEPTED;
import static eu.binome.practice.PracticeStatus.ARCHIVED;
import static eu.binome.practice.PracticeStatus.DRAFT;
import static eu.binome.practice.PracticeStatus.PUBLISHED;
import static eu.binome.practice.PracticeStatus.RETURNED;
import static eu.binome.practice.PracticeStatus.SUBMITTED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import eu.binome.platform.Problem;

/**
 * From which status which step leads where; the picture is in docs/practice-workflow.md.
 */
final class Workflow {

    private static final Map<PracticeStep, Map<PracticeStatus, PracticeStatus>> STEPS = new EnumMap<>(Map.of(
            PracticeStep.SUBMIT, Map.of(DRAFT, SUBMITTED, RETURNED, SUBMITTED),
            PracticeStep.WITHDRAW, Map.of(SUBMITTED, DRAFT),
            PracticeStep.RETURN, Map.of(SUBMITTED, RETURNED, ACCEPTED, RETURNED),
            PracticeStep.ACCEPT, Map.of(SUBMITTED, ACCEPTED),
            PracticeStep.PUBLISH, Map.of(ACCEPTED, PUBLISHED),
            PracticeStep.ARCHIVE, Map.of(DRAFT, ARCHIVED, RETURNED, ARCHIVED, ACCEPTED, ARCHIVED, PUBLISHED, ARCHIVED),
            PracticeStep.RESTORE, Map.of(ARCHIVED, DRAFT)));

    private Workflow() {
    }

    /**
     * Where a step leads.
     *
     * @throws Problem {@code practice.step.impossible} when it leads nowhere from there
     */
    static PracticeStatus after(PracticeStatus from, PracticeStep step) {
        PracticeStatus to = STEPS.get(step).get(from);
        if (to == null) {
            throw new Problem(from == ARCHIVED && step == PracticeStep.ARCHIVE ? "practice.step.archived" : "practice.step.impossible." + step);
        }
        return to;
    }

    /** The steps that can be taken from a status. */
    static List<PracticeStep> possible(PracticeStatus from) {
        return Arrays.stream(PracticeStep.values()).filter(step -> STEPS.get(step).containsKey(from)).toList();
    }
}
