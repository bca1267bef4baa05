/**
 * What a partnership promised and what it has reached: indicators with unit, targets and periods, values counted by the
 * application or typed by hand.
 *
 * <p>The module knows nobody: the modules above contribute {@link eu.binome.indicator.IndicatorCounter}s.
 *
 * <p>Null is neither a parameter nor a result: absence is an {@link java.util.Optional} or an empty collection.
 */
package eu.binome.indicator;
