package eu.binome.evaluation.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import eu.binome.evaluation.RankingRow;
import eu.binome.platform.Localized;
import eu.binome.practice.PracticeId;

class DotPlotTest {

    @Test
    void thePictureReachesFromNoneToFivePoints() {
        DotPlot plot = DotPlot.of(row("2.50", "0", "5"));
        assertEquals(List.of("4", "196", "100"), List.of(plot.from(), plot.to(), plot.mean()));
    }

    @Test
    void equalScoresStandAboveEachOther() {
        List<DotPlot.Dot> dots = DotPlot.of(row("3", "3", "3", "3")).dots();
        assertEquals(1, dots.stream().map(DotPlot.Dot::x).distinct().count());
        assertEquals(3, dots.stream().map(DotPlot.Dot::y).distinct().count());
    }

    @Test
    void coordinatesAreWrittenWithAPointInEveryLanguage() {
        assertEquals("131.872", DotPlot.of(row("3.33", "3.33")).mean());
    }

    private static RankingRow row(String mean, String... marks) {
        return new RankingRow(new PracticeId(1), Localized.empty(), "", Localized.empty(), Optional.of(1), Optional.of(new BigDecimal(mean)), marks.length,
                Optional.empty(), Stream.of(marks).map(BigDecimal::new).toList(), RankingRow.Place.IN);
    }
}
