package eu.binome.home.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.indicator.Achievement;
import eu.binome.indicator.IndicatorLine;
import eu.binome.indicator.PeriodTarget;

/**
 * One indicator with its targets and what was reached.
 *
 * @param name    by ISO 639-1 code
 * @param unit    by ISO 639-1 code
 * @param counted what the application counts now
 */
public record IndicatorJson(long id, String code, Map<String, String> name, Map<String, String> unit, Optional<BigDecimal> target,
                            BigDecimal achieved, Optional<Integer> percent, Optional<BigDecimal> counted, List<PeriodJson> periods) {

    static IndicatorJson of(IndicatorLine line) {
        Achievement achievement = line.achievement();
        return new IndicatorJson(line.id().value(), line.code(), line.name().texts(), line.unit().texts(), achievement.target(),
                achievement.achieved(), achievement.percent(), achievement.counted(),
                achievement.targets().stream().map(period -> PeriodJson.of(period, achievement)).toList());
    }

    /**
     * One period; both days included.
     *
     * @param typed what was typed by hand for its days
     */
    public record PeriodJson(LocalDate from, LocalDate to, BigDecimal target, BigDecimal typed) {

        static PeriodJson of(PeriodTarget period, Achievement achievement) {
            return new PeriodJson(period.from(), period.to(), period.target(), achievement.measuredIn(period));
        }
    }
}
