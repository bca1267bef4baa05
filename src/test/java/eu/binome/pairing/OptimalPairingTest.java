package eu.binome.pairing;

import static eu.binome.pairing.GridFixture.aGrid;
import static eu.binome.pairing.GridFixture.partners;
import static eu.binome.pairing.GridFixture.rules;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import eu.binome.partnership.PartnerId;
import eu.binome.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pairing found is the best that keeps the rules, and what cannot be kept is said.
 */
class OptimalPairingTest {

    @ParameterizedTest
    @CsvSource({"2, 3, 5, 300", "3, 3, 5, 300", "4, 3, 5, 800", "5, 3, 5, 800", "6, 2, 5, 800", "7, 2, 5, 500", "8, 2, 5, 200", "9, 2, 5, 60",
        "4, 1, 1, 500", "5, 1, 1, 500", "6, 1, 1, 500", "7, 1, 1, 300", "8, 1, 1, 150"})
    void isTheBestOfAllThatAPatientReaderWouldWriteDown(int partners, int topics, int highest, int instances) {
        Random random = new Random(20261121L + partners);
        for (int i = 0; i < instances; i++) {
            NeedsGrid grid = GridFixture.random(random, partners, topics, highest);
            PairingRules rules = switch (i % 4) {
                case 0 -> PairingRules.NONE;
                case 1 -> GridFixture.random(random, partners, 0, 0.3);
                case 2 -> GridFixture.random(random, partners, 0.08, 0.1);
                default -> GridFixture.random(random, partners, 0.05, 0.6);
            };
            Optional<List<List<Long>>> expected = new AllPairings(grid, partners, rules).best();
            assertEquals(expected, found(grid, partners, rules), () -> grid + " " + rules);
        }
    }

    @Test
    void oneMoreForbiddenPairNeverRaisesTheValue() {
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            int partners = 4 + random.nextInt(6);
            NeedsGrid grid = GridFixture.random(random, partners, 3, 5);
            List<PartnerPair> forbidden = new ArrayList<>(GridFixture.random(random, partners, 0, 0.5).forbidden());
            Collections.sort(forbidden);
            Collections.shuffle(forbidden, random);
            int value = Integer.MAX_VALUE;
            for (int rules = 0; rules <= forbidden.size(); rules++) {
                int now = value(grid, partners, PairingRules.of(List.of(), forbidden.subList(0, rules)));
                assertTrue(now <= value, "raised by " + forbidden.subList(0, rules) + " in " + grid);
                value = now;
            }
        }
    }

    @Test
    void dependsOnTheInputAndNotOnItsOrder() {
        Random random = new Random(11);
        for (int i = 0; i < 80; i++) {
            int partners = 5 + random.nextInt(6);
            NeedsGrid grid = GridFixture.random(random, partners, 1, 1);
            List<Participant> shuffled = new ArrayList<>(partners(partners));
            Collections.shuffle(shuffled, random);
            assertEquals(new OptimalPairing(grid, partners(partners), PairingRules.NONE).find(),
                    new OptimalPairing(grid, shuffled, PairingRules.NONE).find());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1; -; -; pairing.partners.few; ",
        "4; 1-2; 1-2; pairing.rules.lockedAndForbidden; p1 p2",
        "4; 1-2 2-3; -; pairing.rules.lockedTwice; p1, p2, p3",
        "7; 1-2 2-3 3-4; -; pairing.rules.lockedMany; p1, p2, p3, p4",
        "7; 1-2 2-3 4-5 5-6; -; pairing.rules.lockedTrios; p1, p2, p3 p4, p5, p6",
        "5; 1-2 2-3; 1-3; pairing.rules.lockedTrioForbidden; p1, p2, p3 p1 p3",
        "4; -; 1-2 1-3 1-4; pairing.rules.nobodyLeft; p1",
        "4; 3-4; 1-2; pairing.rules.nobodyLeft; p1, p2",
        "6; -; 1-2 1-3 2-3 1-4 2-4 3-4; pairing.rules.tooFewBridges; p1, p2, p3, p4 p5, p6",
        "8; -; 1-5 1-6 1-7 2-5 2-6 2-7 3-5 3-6 3-7 1-8 2-8 3-8 5-6 5-7 6-7 5-8 6-8 7-8 1-4 2-4 3-4; pairing.rules.islandsAndBridges; "
            + "p1, p2, p3 | p5 | p6 | p7 | p8 p4",
        "6; -; 1-4 1-5 1-6 2-4 2-5 2-6 3-4 3-5 3-6; pairing.rules.islands; p1, p2, p3 | p4, p5, p6",
        "3; -; 1-3; pairing.rules.noTrio; ",
        "5; 1-2 3-4; 1-5 3-5; pairing.rules.noTrio; "})
    void saysInWordsWhichRulesCannotBeKept(int partners, String locked, String forbidden, String code, String arguments) {
        NeedsGrid grid = GridFixture.random(new Random(3), partners, 2, 5);
        OptimalPairing pairing = new OptimalPairing(grid, partners(partners), rules(locked, forbidden));
        Problem problem = assertThrows(Problem.class, pairing::find);
        String said = String.join(" ", List.of(problem.arguments()).stream().map(Object::toString).toList());
        assertEquals(code + " " + Optional.ofNullable(arguments).orElse(""), problem.code() + " " + said);
    }

    @Test
    @Timeout(10)
    void anEmptyGridOfManyIsPairedInTheirOrderAtOnce() {
        List<List<Long>> found = found(aGrid().build(), 61, PairingRules.NONE).orElseThrow();
        assertEquals(List.of(1L, 2L), found.getFirst());
        assertEquals(List.of(59L, 60L, 61L), found.getLast());
    }

    @Test
    void rulesAboutSomebodyWhoIsNotPairedAreLeftAside() {
        NeedsGrid grid = aGrid().stating(1, "5/0").stating(2, "0/5").build();
        PairingRules rules = rules("2-9", "1-9");
        assertEquals(10 / 2, new OptimalPairing(grid, partners(2), rules).find().value());
    }

    @Test
    void aTrioIsWorthItsThreePairs() {
        NeedsGrid grid = aGrid().stating(1, "5/0 0/4").stating(2, "0/5 0/0").stating(3, "0/3 4/0").build();
        ProposedBinome trio = new OptimalPairing(grid, partners(3), PairingRules.NONE).find().binomes().getFirst();
        assertArrayEquals(new int[] {5, 7, 0}, trio.values().stream().mapToInt(PairValue::total).toArray());
        assertEquals(12, trio.value());
    }

    private static Optional<List<List<Long>>> found(NeedsGrid grid, int partners, PairingRules rules) {
        try {
            return Optional.of(new OptimalPairing(grid, partners(partners), rules).find().binomes().stream()
                    .map(binome -> binome.members().stream().map(PartnerId::value).toList()).toList());
        } catch (Problem impossible) {
            return Optional.empty();
        }
    }

    private static int value(NeedsGrid grid, int partners, PairingRules rules) {
        try {
            return new OptimalPairing(grid, partners(partners), rules).find().value();
        } catch (Problem impossible) {
            return Integer.MIN_VALUE;
        }
    }
}
