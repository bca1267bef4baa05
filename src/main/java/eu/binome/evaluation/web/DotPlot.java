package eu.binome.evaluation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.binome.evaluation.RankingRow;

/**
 * Where the dots of one practice stand in a picture of 200 by 20: 0 points at 4, 5 points at 196, equal scores above each other.
 *
 * @param from left end of the line from the lowest to the highest score
 * @param to   its right end
 * @param mean where the mean stands
 */
public record DotPlot(List<Dot> dots, String from, String to, String mean) {

    private static final BigDecimal LEFT = BigDecimal.valueOf(4);
    private static final BigDecimal PER_POINT = new BigDecimal("38.4");
    private static final int[] HEIGHTS = {10, 5, 15, 3, 17};

    /** @param row a practice with a score */
    static DotPlot of(RankingRow row) {
        Map<BigDecimal, Integer> seen = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (BigDecimal mark : row.marks()) {
            int before = seen.merge(mark, 1, Integer::sum) - 1;
            dots.add(new Dot(x(mark), String.valueOf(HEIGHTS[before % HEIGHTS.length])));
        }
        return new DotPlot(List.copyOf(dots), x(row.marks().getFirst()), x(row.marks().getLast()), x(row.score().orElseThrow()));
    }

    private static String x(BigDecimal points) {
        return LEFT.add(points.multiply(PER_POINT)).stripTrailingZeros().toPlainString();
    }

    /** One organisation. */
    public record Dot(String x, String y) {
    }
}
