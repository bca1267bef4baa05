package eu.binome.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.binome.evaluation.WorkedExamples;
import eu.binome.partnership.PartnerId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every worked example of the formulas page about grid and pairing holds.
 */
class FormulasPageTest {

    @TestFactory
    Stream<DynamicTest> aTopicReadsInTheSynopticTableAsItsExampleSays() {
        return examples("synoptic example", row -> {
            SynopticRow topic = grid(List.of(row.get(1).split(", "))).synopsis().getFirst();
            assertEquals(row.subList(2, 5), texts(topic.have(), topic.want(), topic.margin()));
        });
    }

    @TestFactory
    Stream<DynamicTest> aPairIsWorthWhatItsExampleSays() {
        return examples("pair example", row -> {
            PairValue value = grid(row.subList(1, 3)).value(new PartnerPair(new PartnerId(1), new PartnerId(2)));
            assertEquals(row.subList(3, 7), texts(value.toFirst(), value.toSecond(), value.total(), value.reciprocity()));
        });
    }

    @TestFactory
    Stream<DynamicTest> partnersArePairedAsTheirExampleSays() {
        return examples("pairing example", row -> {
            List<String> partners = List.of(row.get(1).split(", "));
            PairingProposal proposal = new OptimalPairing(grid(partners), GridFixture.partners(partners.size()),
                    GridFixture.rules(row.get(2), row.get(3))).find();
            assertEquals(row.subList(4, 6), List.of(written(proposal), String.valueOf(proposal.value())));
        });
    }

    private static Stream<DynamicTest> examples(String table, Consumer<List<String>> check) {
        return WorkedExamples.table(table).stream().map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> check.accept(row)));
    }

    private static NeedsGrid grid(List<String> partners) {
        GridFixture grid = GridFixture.aGrid();
        for (int i = 0; i < partners.size(); i++) {
            grid.stating(i + 1L, partners.get(i));
        }
        return grid.build();
    }

    private static String written(PairingProposal proposal) {
        return proposal.binomes().stream().map(binome -> binome.members().stream().map(id -> String.valueOf(id.value()))
                .collect(Collectors.joining("-"))).collect(Collectors.joining(" "));
    }

    private static List<String> texts(int... numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).toList();
    }
}
