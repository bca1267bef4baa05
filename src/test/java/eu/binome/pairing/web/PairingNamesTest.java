package eu.binome.pairing.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.binome.pairing.BinomeDetail;
import eu.binome.pairing.PairingDetail;
import eu.binome.partnership.PartnerId;
import eu.binome.testing.Reading;

class PairingNamesTest {

    @ParameterizedTest(name = "{1} pairs and {2} trios: {3}")
    @CsvSource({"fr, 1, 0, Un binôme", "fr, 5, 0, 5 binômes", "fr, 0, 1, Un trio", "fr, 1, 1, Un binôme et un trio", "fr, 4, 1, 4 binômes et un trio",
        "en, 2, 0, 2 binômes", "en, 0, 1, One trio", "en, 1, 1, One binôme and one trio", "en, 2, 1, 2 binômes and one trio"})
    void callsATrioATrio(String language, int pairs, int trios, String heading) {
        List<BinomeDetail> binomes = Stream.concat(binomes(pairs, 2), binomes(trios, 3)).toList();
        assertEquals(heading, PairingNames.heading(Reading.in(language), new PairingDetail("", 0, binomes, Optional.empty())));
    }

    private static Stream<BinomeDetail> binomes(int count, int members) {
        return IntStream.range(0, count).mapToObj(i -> new BinomeDetail(
                LongStream.rangeClosed(1, members).mapToObj(PartnerId::new).toList(), 0, List.of()));
    }
}
