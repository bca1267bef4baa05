package eu.binome.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The difference between two texts in words: the longest common run of words stays, the rest was removed or added.
 *
 * <p>Longest common subsequence over words, blanks and signs (Wagner and Fischer, 1974), after the common beginning and end were
 * set aside. Texts that differ in more than {@value #MOST_CELLS} pairs of words count as replaced as a whole.
 */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]");
    private static final int MOST_CELLS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<DiffPart> parts = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The runs that lead from one text to the other; joined without the added ones they are the first, without the removed ones the second. */
    static List<DiffPart> between(String before, String after) {
        WordDiff diff = new WordDiff(words(before), words(after));
        diff.compare();
        return List.copyOf(diff.parts);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void compare() {
        int start = 0;
        while (start < before.size() && start < after.size() && before.get(start).equals(after.get(start))) {
            start++;
        }
        int beforeEnd = before.size();
        int afterEnd = after.size();
        while (beforeEnd > start && afterEnd > start && before.get(beforeEnd - 1).equals(after.get(afterEnd - 1))) {
            beforeEnd--;
            afterEnd--;
        }
        add(DiffPart.Kind.SAME, before.subList(0, start));
        middle(before.subList(start, beforeEnd), after.subList(start, afterEnd));
        add(DiffPart.Kind.SAME, before.subList(beforeEnd, before.size()));
    }

    private void middle(List<String> left, List<String> right) {
        if ((long) left.size() * right.size() > MOST_CELLS) {
            add(DiffPart.Kind.REMOVED, left);
            add(DiffPart.Kind.ADDED, right);
            return;
        }
        int[][] common = commonLengths(left, right);
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) {
                add(DiffPart.Kind.SAME, List.of(left.get(i)));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                add(DiffPart.Kind.REMOVED, List.of(left.get(i++)));
            } else {
                add(DiffPart.Kind.ADDED, List.of(right.get(j++)));
            }
        }
        add(DiffPart.Kind.REMOVED, left.subList(i, left.size()));
        add(DiffPart.Kind.ADDED, right.subList(j, right.size()));
    }

    /** Cell [i][j]: length in words of the longest common run of what follows i on the left and j on the right. */
    private static int[][] commonLengths(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(DiffPart.Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        if (!parts.isEmpty() && parts.getLast().kind() == kind) {
            text = parts.removeLast().text() + text;
        }
        parts.add(new DiffPart(kind, text));
    }
}
