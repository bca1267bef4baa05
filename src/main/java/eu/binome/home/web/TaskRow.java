package eu.binome.home.web;

/**
 * A task as the page shows it.
 *
 * @param what        verb and object
 * @param partnership acronym
 * @param due         until when, empty when there is no date
 * @param style       {@code is-late}, {@code is-soon} or empty
 * @param button      the verb on the button
 * @param link        where it is done
 */
public record TaskRow(String what, String partnership, String due, String style, String button, String link) {

    /** The icon beside the date. */
    public String icon() {
        return switch (style) {
            case "is-late" -> "alert";
            case "is-soon" -> "clock";
            default -> "calendar";
        };
    }
}
