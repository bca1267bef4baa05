package eu.binome.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.sun.management.ThreadMXBean;

class ImportOrderTest {

    private static final int LARGE = 20_000_000;

    @Test
    void knowsTheSameFileAgainWhateverItsName() {
        assertEquals(order("a.csv", new byte[] {1, 2}).mark(), order("b.csv", new byte[] {1, 2}).mark());
        assertNotEquals(order("a.csv", new byte[] {1, 2}).mark(), order("a.csv", new byte[] {1, 3}).mark());
    }

    @Test
    void marksALargeFileWithoutACopyOfIt() {
        ImportOrder order = order("large.csv", new byte[LARGE]);
        order("warm.csv", new byte[1]).mark();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        order.mark();
        assertTrue(thread.getCurrentThreadAllocatedBytes() - before < LARGE / 10);
    }

    private static ImportOrder order(String name, byte[] content) {
        return new ImportOrder(name, content, Map.of(), OwnerRule.inTurn(), Optional.empty(), "en", ImportOrder.Arrival.DRAFT,
                ImportOrder.Completeness.GOOD_ONES);
    }
}
