package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.type.TypeReference;

class JsonTest {

    record Grant(String name, BigDecimal amount, LocalDate on, Optional<String> remark) {
    }

    private static final Grant GRANT = new Grant("Ruche d’ateliers", new BigDecimal("1800000.10"), LocalDate.of(2010, 1, 1), Optional.empty());

    @Test
    void bringsRecordsBackAsTheyWere() {
        assertEquals(GRANT, Json.read(Json.write(GRANT), Grant.class));
    }

    @Test
    void writesDatesAndAmountsPlainly() {
        assertEquals("{\"name\":\"Ruche d’ateliers\",\"amount\":1800000.10,\"on\":\"2010-01-01\",\"remark\":null}", Json.write(GRANT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"amount\":1,\"on\":\"2010-01-01\"}", "{\"name\":\"x\",\"amount\":1,\"on\":\"2010-01-01\",\"more\":1}",
        "{\"name\":null,\"amount\":1,\"on\":\"2010-01-01\"}", "[]", "{"})
    void refusesWhatIsMissingUnknownOrNull(String json) {
        assertThrows(IllegalStateException.class, () -> Json.read(json, Grant.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-01-01T00:00:00Z", "1899-12-31T23:59:59Z", "2200-01-01T00:00:00Z"})
    void readsNoMomentBeyondTheCalendar(String moment) {
        assertThrows(IllegalStateException.class, () -> Json.read("\"" + moment + "\"", Instant.class));
        assertThrows(IllegalStateException.class, () -> Json.read("\"" + moment.replaceAll("T.*", "") + "\"", LocalDate.class));
    }

    @Test
    void readsMomentsOfOurCenturies() {
        assertEquals(Instant.parse("2099-12-31T23:59:59Z"), Json.read("\"2099-12-31T23:59:59Z\"", Instant.class));
        assertEquals(Optional.of(LocalDate.of(1900, 1, 1)), Json.read("\"1900-01-01\"", new TypeReference<Optional<LocalDate>>() { }));
    }

    @Test
    void takesAMissingOptionalForEmpty() {
        Grant read = Json.read("{\"name\":\"x\",\"amount\":0.1,\"on\":\"2010-01-01\"}", Grant.class);
        assertEquals(Optional.empty(), read.remark());
        assertEquals(new BigDecimal("0.1"), read.amount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":null}", "{\"a\":\"b\",\"c\":null}"})
    void refusesNullsInsideMaps(String json) {
        assertThrows(IllegalStateException.class, () -> Json.read(json, new TypeReference<Map<String, String>>() { }));
        assertThrows(IllegalStateException.class, () -> Json.read("{\"texts\":" + json + "}", Texted.class));
    }

    record Texted(Map<String, String> texts) {
    }
}
