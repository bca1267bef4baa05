package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.binome.platform.Languages;

class ReadyFormTest {

    @ParameterizedTest
    @EnumSource
    void canBeFilledIn(ReadyForm ready) {
        FormChecks.require(ready.plan(), List.of());
        assertTrue(ready.plan().parts().stream().allMatch(FormPart::isUsual), "titles in every language");
    }

    @ParameterizedTest
    @EnumSource
    void namesItsFieldsInEveryLanguage(ReadyForm ready) {
        ready.plan().fields().stream().filter(field -> !field.label().isEmpty())
                .forEach(field -> assertEquals(Set.copyOf(Languages.ALL), field.label().texts().keySet(), field.key()));
    }

    @ParameterizedTest
    @EnumSource
    void takesUsualFieldsAsTheyAre(ReadyForm ready) {
        ready.plan().fields().stream().filter(field -> !field.isOwn()).forEach(field -> assertEquals(field.field().kind(), field.kind(), field.key()));
        ready.plan().fields().stream().filter(FormField::isOwn).forEach(field -> assertTrue(field.key().matches(OwnKeys.SHAPE), field.key()));
    }

    @Test
    void asksTheFrenchSheetForItsTerritory() {
        List<String> place = ReadyForm.FRENCH_SHEET.plan().part("PLACE").orElseThrow().fields().stream().map(FormField::key).toList();
        assertTrue(place.containsAll(List.of("city", "factMunicipalities", "factInhabitants", "factDensity")));
    }

    @Test
    void keepsTheLimitsOfInterregEurope() {
        FormPlan plan = ReadyForm.INTERREG_EUROPE.plan();
        assertEquals(List.of(100, 160, 1500, 300, 500, 300, 1000, 500), List.of("title", "summary", "howItWorks", "resources", "results", "difficulties",
                "learning", "textExpertOpinion").stream().map(key -> plan.field(key).orElseThrow().most()).toList());
    }
}
