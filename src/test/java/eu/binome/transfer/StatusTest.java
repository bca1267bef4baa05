package eu.binome.transfer;

import static eu.binome.transfer.SectionStatus.DRAFT;
import static eu.binome.transfer.SectionStatus.EMPTY;
import static eu.binome.transfer.SectionStatus.IN_SIGNOFF;
import static eu.binome.transfer.SectionStatus.SIGNED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StatusTest {

    @ParameterizedTest(name = "written {0}, {1} of {2} signed: {3}")
    @CsvSource({
        "false, 0, 2, EMPTY", "true, 0, 2, DRAFT", "true, 1, 2, IN_SIGNOFF", "true, 2, 2, SIGNED",
        "false, 0, 3, EMPTY", "true, 0, 3, DRAFT", "true, 1, 3, IN_SIGNOFF", "true, 2, 3, IN_SIGNOFF", "true, 3, 3, SIGNED"
    })
    void aSectionFollowsWhatIsWrittenAndSigned(boolean written, int signed, int parties, SectionStatus expected) {
        assertEquals(expected, SectionStatus.of(written, signed, parties));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plans")
    void aPlanFollowsItsSections(List<SectionStatus> sections, TransferPlanStatus expected) {
        assertEquals(expected, TransferPlanStatus.of(sections));
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of(List.of(EMPTY, EMPTY), TransferPlanStatus.EMPTY),
                Arguments.of(List.of(DRAFT, EMPTY), TransferPlanStatus.DRAFT),
                Arguments.of(List.of(DRAFT, DRAFT), TransferPlanStatus.DRAFT),
                Arguments.of(List.of(IN_SIGNOFF, EMPTY), TransferPlanStatus.IN_SIGNOFF),
                Arguments.of(List.of(SIGNED, EMPTY), TransferPlanStatus.IN_SIGNOFF),
                Arguments.of(List.of(SIGNED, DRAFT), TransferPlanStatus.IN_SIGNOFF),
                Arguments.of(List.of(SIGNED, IN_SIGNOFF), TransferPlanStatus.IN_SIGNOFF),
                Arguments.of(List.of(SIGNED, SIGNED), TransferPlanStatus.SIGNED));
    }

    @Test
    void theTemplateHasNineSectionsInTheirOrder() {
        assertEquals(List.of("START", "REUSE", "OBSTACLES", "ACTIONS", "MILESTONES", "BUDGET", "INDICATORS", "RISKS", "GROUP"),
                Stream.of(SectionName.values()).map(Enum::name).toList());
    }
}
