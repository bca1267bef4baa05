package eu.binome.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PartnerProgressTest {

    @Test
    void tellsWhatIsMissing() {
        assertEquals(12, new PartnerProgress(1, "SCORE", 19, 31).missing());
    }

    @Test
    void isCompleteWithMoreThanExpected() {
        PartnerProgress five = new PartnerProgress(1, "IDENTIFY", 5, 4);
        assertTrue(five.isComplete());
        assertEquals(0, five.missing());
    }
}
