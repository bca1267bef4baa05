package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "1.5", "x", "9999999999999999999", "١"})
    void whatIsNoIdNamesNothing(String text) {
        assertThrows(NotFound.class, () -> Asked.idOf(text));
    }

    @Test
    void readsAnId() {
        assertEquals(17, Asked.idOf("17"));
    }
}
