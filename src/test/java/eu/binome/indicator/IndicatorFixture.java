package eu.binome.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Indicators, values and meetings in the words of a partnership.
 */
final class IndicatorFixture {

    private IndicatorFixture() {
    }

    static PeriodTarget target(String from, String to, String target) {
        return new PeriodTarget(LocalDate.parse(from), LocalDate.parse(to), new BigDecimal(target));
    }

    static MeasurementForm typed(String on, String amount) {
        return new MeasurementForm(LocalDate.parse(on), new BigDecimal(amount), "Report of the steering committee");
    }

    static IndicatorForm practices(PeriodTarget... targets) {
        return new IndicatorForm("PRACTICES", Map.of("en", "Good practices identified", "fr", "Bonnes pratiques repérées"),
                Map.of("en", "practices"), Optional.of("PRACTICES_IDENTIFIED"), List.of(targets));
    }

    static IndicatorForm policies() {
        return new IndicatorForm("POLICIES", Map.of("en", "Policies addressed"), Map.of(), Optional.empty(), List.of());
    }

    static EventForm seminar(String on, int participants) {
        return new EventForm(EventKind.INTERREGIONAL, "Seminar on clusters", "Gelsenkirchen", LocalDate.parse(on), participants);
    }

    static IndicatorCounter counting(String code, long many) {
        return new IndicatorCounter() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public BigDecimal count(long partnershipId) {
                return BigDecimal.valueOf(many);
            }
        };
    }
}
