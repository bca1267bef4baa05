package eu.binome.guide;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnershipId;
import eu.binome.platform.Localized;
import eu.binome.platform.Problem;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSummary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WithdrawnPracticeTest {

    @Test
    void aFileOfAcceptedPracticesIsPublished() {
        assertDoesNotThrow(() -> GuidePublishing.requireAccepted(List.of(practice(PracticeStatus.ACCEPTED), practice(PracticeStatus.PUBLISHED)), Locale.FRENCH));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"ACCEPTED", "PUBLISHED"})
    void aFileWithAPracticeThatWasTakenBackSinceIsNot(PracticeStatus status) {
        Problem refusal = assertThrows(Problem.class,
                () -> GuidePublishing.requireAccepted(List.of(practice(PracticeStatus.ACCEPTED), practice(status)), Locale.FRENCH));
        assertEquals("guide.publish.withdrawn", refusal.code());
        assertEquals(List.of("Le puits " + status), List.of(refusal.arguments()));
    }

    private static PracticeSummary practice(PracticeStatus status) {
        return new PracticeSummary(new PracticeId(1), new PartnershipId(1), new PartnerId(1), Optional.empty(), status, "fr",
                new Localized(Map.of("fr", "Le puits " + status, "en", "The pit " + status)), Localized.empty());
    }
}
