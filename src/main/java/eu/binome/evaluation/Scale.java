package eu.binome.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scale of every criterion: whole levels from 0 (nothing of it) to 5 (as good as one can imagine).
 */
final class Scale {

    static final int HIGHEST = 5;

    /** All levels, lowest first. */
    static final List<Integer> LEVELS = IntStream.rangeClosed(0, HIGHEST).boxed().toList();

    private Scale() {
    }

    /** Whether this is a level of the scale. */
    static boolean has(BigDecimal level) {
        return LEVELS.stream().anyMatch(l -> level.compareTo(BigDecimal.valueOf(l)) == 0);
    }
}
