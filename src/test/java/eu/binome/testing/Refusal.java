package eu.binome.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.binome.platform.Problem;

/** What an act is refused for. */
public final class Refusal {

    private Refusal() {
    }

    /** @return the code of the refusal; an act that is not refused fails the test */
    public static String of(Runnable act) {
        return assertThrows(Problem.class, act::run).code();
    }
}
