package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import eu.binome.partnership.ThemeId;
import eu.binome.platform.Json;

class ImportOrderTest {

    @Test
    void knowsTheSameFileAgainWhateverItsName() {
        assertEquals(order("a.csv", "12").mark(), order("b.csv", "12").mark());
        assertNotEquals(order("a.csv", "12").mark(), order("a.csv", "13").mark());
    }

    @Test
    void isKeptUntilItsImportIsThrough() {
        assertEquals(order("a.csv", "12"), Json.read(Json.write(order("a.csv", "12")), ImportOrder.class));
    }

    private static ImportOrder order(String name, String file) {
        return new ImportOrder(name, file, Map.of("nom", "title"), OwnerRule.inTurn(), Optional.of(new ThemeId(3)), "en", ImportOrder.Arrival.DRAFT,
                ImportOrder.Completeness.GOOD_ONES);
    }
}
