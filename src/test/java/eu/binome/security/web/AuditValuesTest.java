package eu.binome.security.web;

import static eu.binome.testing.Reading.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.binome.partnership.Station;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeStatus;
import eu.binome.security.Role;
import eu.binome.transfer.RowField;
import eu.binome.transfer.SectionName;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | ACCEPTED | Accepted",
        "fr | ACCEPTED | Acceptée",
        "en | BY_NUMBER 15, ADMIT | the best 15, ties are in",
        "en | 2026-03-12 - 2026-04-01 | 12 March 2026 - 1 April 2026",
        "fr | 2026-04-01 | 1er avril 2026",
        "en | 2026-03-12T16:00:00Z - 2026-04-01T15:00:00.5Z | 12 March 2026, 17:00 CET - 1 April 2026, 17:00 CEST",
        "en | 2026-02-30 | 2026-02-30",
        "en | 12 | 12",
        "en | UNHEARD_OF | UNHEARD_OF"})
    void putsWhatThePlatformWroteIntoWords(String language, String stored, String said) {
        assertEquals(said, new AuditWords(in(language)).value("status", stored));
    }

    @Test
    void leavesWhatPeopleWroteAlone() {
        assertEquals("OPEN", new AuditWords(in("fr")).value("title (fr)", "OPEN"));
        assertEquals("ACCEPTED by the board on 2026-03-12", new AuditWords(in("fr")).value("status", "ACCEPTED by the board on 2026-03-12"));
    }

    @Test
    void labelsAFieldByItsFirstWord() {
        assertEquals("Weight C1", new AuditWords(in("en")).field("weight C1"));
        assertEquals("Nom (fr)", new AuditWords(in("fr")).field("name (fr)"));
        assertEquals("Value 12 March 2026", new AuditWords(in("en")).field("value 2026-03-12"));
        assertEquals("unheard of", new AuditWords(in("en")).field("unheard of"));
    }

    @Test
    void knowsEveryStateRoleStationSectionAndColumn() {
        List<String> values = Stream.concat(Stream.of(PracticeStatus.values()), Stream.of(Role.values())).map(Enum::name).toList();
        List<String> fields = Stream.of(Stream.of(Station.values()).map(Enum::name), Stream.of(SectionName.values()).map(Enum::name),
                Stream.of(RowField.values()).map(RowField::key), PracticeField.usual().stream().map(PracticeField::key)).flatMap(names -> names).toList();
        for (String language : List.of("en", "fr")) {
            AuditWords words = new AuditWords(in(language));
            assertEquals(List.of(), values.stream().filter(value -> words.value("status", value).equals(value)).toList());
            assertEquals(List.of(), fields.stream().filter(field -> words.field(field).equals(field)).toList());
        }
    }
}
