package eu.binome.search;

/**
 * How far a word may be from another and still count as a slip of the fingers.
 */
final class Spelling {

    private static final int ONE_FROM = 4;
    private static final int TWO_FROM = 8;

    private Spelling() {
    }

    /** Letters that may be wrong, missing, added or swapped: 0 below four letters, 1 below eight, else 2. */
    static int mayBeWrong(String word) {
        if (word.length() < ONE_FROM) {
            return 0;
        }
        return word.length() < TWO_FROM ? 1 : 2;
    }

    /** Whether the two begin alike and differ by no more than {@link #mayBeWrong(String)} of the first. */
    static boolean isNear(String typed, String written) {
        return !typed.isEmpty() && !written.isEmpty() && typed.charAt(0) == written.charAt(0)
                && distance(typed, written) <= mayBeWrong(typed);
    }

    /** Letters changed, missing, added or swapped with their neighbour (optimal string alignment). */
    static int distance(String left, String right) {
        int[][] steps = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                steps[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(steps, left, right, i, j);
            }
        }
        return steps[left.length()][right.length()];
    }

    private static int step(int[][] steps, String left, String right, int i, int j) {
        int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(steps[i - 1][j - 1] + same, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
