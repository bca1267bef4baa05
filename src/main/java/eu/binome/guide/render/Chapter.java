package eu.binome.guide.render;

import java.util.List;

/**
 * One theme of a guide: its introduction and its practices in reading order.
 *
 * @param number 1 for the first chapter; also chooses the colour, which repeats after seven
 */
public record Chapter(int number, String title, Prose introduction, List<PracticeSheet> practices) {

    private static final int COLOURS = 7;

    public Chapter {
        practices = List.copyOf(practices);
    }

    /** The place links and bookmarks point to. */
    public String anchor() {
        return "theme-" + number;
    }

    /** Which of the seven theme colours it wears, 1 to 7. */
    public int colour() {
        return Math.floorMod(number - 1, COLOURS) + 1;
    }
}
