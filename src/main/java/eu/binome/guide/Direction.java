package eu.binome.guide;

/**
 * Where an entry goes within its chapter.
 */
public enum Direction {

    UP(-1), DOWN(1);

    private final int step;

    Direction(int step) {
        this.step = step;
    }

    int step() {
        return step;
    }
}
