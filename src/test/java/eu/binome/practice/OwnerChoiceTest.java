package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import eu.binome.partnership.PartnerId;
import eu.binome.partnership.PartnerSummary;

class OwnerChoiceTest {

    private static final List<PartnerSummary> PARTNERS = List.of(partner(1, "ACOM France", "FR"), partner(2, "Wigan", "GB"), partner(3, "Pas-de-Calais", "FR"));

    @Test
    void believesTheFileFirst() {
        OwnerChoice choice = new OwnerChoice(PARTNERS, OwnerRule.one(new PartnerId(1)), Map.of());
        assertEquals(new PartnerId(2), choice.next(" wigan ", "FR"));
    }

    @Test
    void takesTheChosenPartnerWhereTheFileSaysNone() {
        OwnerChoice choice = new OwnerChoice(PARTNERS, OwnerRule.one(new PartnerId(2)), Map.of());
        assertEquals(new PartnerId(2), choice.next("", "FR"));
        assertEquals(new PartnerId(2), choice.next("Somebody unknown", ""));
    }

    @Test
    void givesEachPartnerOfTheCountryItsTurn() {
        OwnerChoice choice = new OwnerChoice(PARTNERS, OwnerRule.inTurn(), Map.of());
        assertEquals(List.of(1L, 3L, 1L), Stream.of("FR", "FR,GB", "FR").map(country -> choice.next("", country).value()).toList());
    }

    @Test
    void givesAllPartnersTheirTurnForOtherCountries() {
        OwnerChoice choice = new OwnerChoice(PARTNERS, OwnerRule.inTurn(), Map.of());
        assertEquals(List.of(1L, 2L, 3L, 1L), Stream.of("SE", "", "IT", "SE").map(country -> choice.next("", country).value()).toList());
    }

    @Test
    void findsNobodyButTheNamedPartnerWhereNoOwnerWasChosen() {
        OwnerChoice choice = new OwnerChoice(PARTNERS, OwnerRule.named(), Map.of());
        assertEquals(List.of(true, false, false), Stream.of("Wigan", "Lyon", "").map(choice::finds).toList());
        assertEquals(new PartnerId(2), choice.next("Wigan", "FR"));
    }

    @Test
    void saysWhichOwnersAreDealtOut() {
        assertEquals(List.of(false, true, true), Stream.of("Wigan", "Lyon", "").map(new OwnerChoice(PARTNERS, OwnerRule.inTurn(), Map.of())::deals).toList());
        assertEquals(false, new OwnerChoice(PARTNERS, OwnerRule.one(new PartnerId(2)), Map.of()).deals(""));
        assertEquals("Wigan", new OwnerChoice(PARTNERS, OwnerRule.inTurn(), Map.of()).name(new PartnerId(2)));
    }

    private static PartnerSummary partner(long id, String name, String country) {
        return new PartnerSummary(new PartnerId(id), name, country, "", "", "", List.of());
    }
}
