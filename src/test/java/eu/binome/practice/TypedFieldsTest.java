package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TypedFieldsTest {

    @Test
    void turnsWhatSaysNothingIntoEmptyText() {
        Map<String, String> arrived = new HashMap<>();
        arrived.put("theme", null);
        arrived.put("title", "Market halls");
        assertEquals(Map.of("theme", "", "title", "Market halls"), TypedFields.of(arrived));
        assertEquals("", TypedFields.text(null));
    }
}
