package eu.binome.indicator;

import java.math.BigDecimal;

/**
 * Counts one thing from the facts of a partnership; a bean of the module that holds them.
 */
public interface IndicatorCounter {

    /** Name by which indicators refer to it: capitals and underscores; its words are {@code indicator.counter.<code>}. */
    String code();

    /** How many there are now; from 0. */
    BigDecimal count(long partnershipId);
}
