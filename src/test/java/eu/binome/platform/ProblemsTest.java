package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jakarta.persistence.PersistenceException;

class ProblemsTest {

    @ParameterizedTest
    @CsvSource({"1406, platform.value.tooLarge", "1264, platform.value.tooLarge", "1062, platform.conflict.twice", "1205, platform.busy", "1213, platform.busy"})
    void saysInASentenceWhatTheDatabaseRefuses(int error, String code) {
        PersistenceException thrown = new PersistenceException(new IllegalStateException(new SQLException("no", "22001", error)));
        assertEquals(Optional.of(code), Problems.in(thrown).map(Problem::code));
    }

    @Test
    void repeatsOnlyTheBeginningOfWhatSomebodyTyped() {
        assertEquals("x".repeat(200) + "…", new Problem("platform.conflict", "x".repeat(70_000)).arguments()[0]);
        assertEquals("Karviná", new Problem("platform.conflict", "Karviná").arguments()[0]);
    }

    @Test
    void leavesEveryOtherFailureAFailure() {
        assertEquals(Optional.empty(), Problems.in(new PersistenceException(new SQLException("no such table", "42S02", 1146))));
    }
}
