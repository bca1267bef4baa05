package eu.binome.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One practice's place among the others.
 *
 * <p>Competition ranking "1224": equal scores share the best place, and the next place counts all that are above. Scores are compared
 * exact, so two that read the same after rounding may differ in place. Worked example: {@code docs/formulas.md}, "Rank".
 *
 * @param practice whatever names the practice
 * @param rank     from 1
 */
record Ranked<P>(P practice, int rank, PracticeScore score) {

    /** Ranks practices, best first; those with the same score in the order of their names. Empty for no practices. */
    static <P extends Comparable<P>> List<Ranked<P>> all(Map<P, PracticeScore> scores) {
        List<Map.Entry<P, Ratio>> sorted = scores.entrySet().stream().map(e -> Map.entry(e.getKey(), e.getValue().mean()))
                .sorted(Map.Entry.<P, Ratio>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<Ranked<P>> ranked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            P practice = sorted.get(i).getKey();
            boolean tied = i > 0 && sorted.get(i).getValue().equals(sorted.get(i - 1).getValue());
            ranked.add(new Ranked<>(practice, tied ? ranked.getLast().rank() : i + 1, scores.get(practice)));
        }
        return List.copyOf(ranked);
    }
}
