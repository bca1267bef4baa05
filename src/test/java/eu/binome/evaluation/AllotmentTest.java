package eu.binome.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class AllotmentTest {

    @Test
    void nobodyRatesTheirOwnPractice() {
        assertEquals(List.of(new Allotment(1, 11), new Allotment(2, 10)),
                Allotment.everybodyButOwners(List.of(2L, 1L), Map.of(10L, 1L, 11L, 2L)));
    }

    @Test
    void everyOtherPairIsRatedOnce() {
        Map<Long, Long> owners = LongStream.range(0, 96).boxed().collect(Collectors.toMap(p -> p, p -> p % 7));
        assertEquals(96 * 6, Allotment.everybodyButOwners(LongStream.range(0, 7).boxed().toList(), owners).stream().distinct().count());
    }

    @Test
    void aPracticeOfAFormerPartnerIsRatedByAll() {
        assertEquals(2, Allotment.everybodyButOwners(List.of(1L, 2L), Map.of(10L, 99L)).size());
    }

    @Test
    void withoutPracticesNobodyRates() {
        assertEquals(List.of(), Allotment.everybodyButOwners(List.of(1L, 2L), Map.of()));
    }
}
