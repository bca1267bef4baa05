package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import eu.binome.platform.Problem;

class WorkBoundTest {

    private final WorkBound bound = new WorkBound(1, Duration.ZERO);

    @Test
    void refusesWhatFindsNoPlace() {
        Problem refused = bound.within(() -> assertThrows(Problem.class, () -> bound.within(() -> "second")));
        assertEquals("security.signIn.busy", refused.code());
    }

    @Test
    void givesThePlaceBackWhateverHappens() {
        assertThrows(IllegalStateException.class, () -> bound.within(() -> {
            throw new IllegalStateException();
        }));
        assertEquals("next", bound.within(() -> "next"));
    }
}
