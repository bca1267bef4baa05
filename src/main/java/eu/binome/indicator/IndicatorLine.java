package eu.binome.indicator;

import java.util.List;
import java.util.Optional;

import eu.binome.platform.Localized;

/**
 * One line of the report.
 *
 * @param counter the count of the application that it takes
 * @param typed   the values typed by hand, newest day first
 */
public record IndicatorLine(IndicatorId id, String code, Localized name, Localized unit, Optional<String> counter,
                            Achievement achievement, List<MeasurementRow> typed) {
}
