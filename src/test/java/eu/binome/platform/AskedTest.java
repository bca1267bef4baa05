package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jakarta.servlet.http.HttpServletRequest;

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

    @ParameterizedTest
    @CsvSource({"3 4, 4", "'', 0", "x, 0", "5, 5"})
    void theFormCountsBeforeTheAddressItIsSentTo(String values, long id) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(AskedTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> values.split(" "));
        assertEquals(id, new Asked(request).id());
    }
}
