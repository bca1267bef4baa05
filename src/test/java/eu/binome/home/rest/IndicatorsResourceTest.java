package eu.binome.home.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.indicator.Achievement;
import eu.binome.indicator.IndicatorId;
import eu.binome.indicator.IndicatorLine;
import eu.binome.indicator.MeasurementForm;
import eu.binome.indicator.PeriodTarget;
import eu.binome.platform.Localized;

class IndicatorsResourceTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2012, 12, 31);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"practices, practices", "=1+1, '=1+1", "@here, '@here", "-2, '-2"})
    void givesSpreadsheetsNoFormulas(String text, String harmless) {
        assertEquals(harmless, IndicatorsResource.harmless(text));
    }

    @Test
    void tellsTargetAchievedAndPeriods() {
        Achievement achievement = new Achievement(List.of(new PeriodTarget(FIRST, LAST, BigDecimal.TEN)), Optional.of(BigDecimal.ONE),
                List.of(new MeasurementForm(LAST, BigDecimal.TWO, "Report")));
        IndicatorLine line = new IndicatorLine(new IndicatorId(5), "PLANS", Localized.of("en", "Transfer plans"), Localized.of("en", "plans"),
                Optional.of("TRANSFER_PLANS"), achievement, List.of());
        assertEquals(new IndicatorJson(5, "PLANS", Map.of("en", "Transfer plans"), Map.of("en", "plans"), Optional.of(BigDecimal.TEN),
                BigDecimal.valueOf(3), Optional.of(30), Optional.of(BigDecimal.ONE),
                List.of(new IndicatorJson.PeriodJson(FIRST, LAST, BigDecimal.TEN, BigDecimal.TWO))), IndicatorJson.of(line));
    }
}
