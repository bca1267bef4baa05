package eu.binome.practice.office;

/**
 * A cell of a sheet.
 *
 * @param text as it is read again; with {@link Style#NUMBER} a plain decimal number, or empty
 */
public record Cell(String text, Style style) {

    /** What a cell holds and who may write in it once its sheet is locked. */
    public enum Style {
        /** The place in the list of styles is the style's number in the file: nothing special. */
        PLAIN,
        /** A text that no program takes for anything else; may be written in. */
        TEXT,
        /** The name of a column. */
        HEADING,
        /** A number; may be written in. */
        NUMBER,
        /** A text for reading only. */
        FIXED
    }

    public static Cell text(String text) {
        return new Cell(text, Style.TEXT);
    }

    public static Cell heading(String text) {
        return new Cell(text, Style.HEADING);
    }

    public static Cell number(String number) {
        return new Cell(number, Style.NUMBER);
    }

    public static Cell fixed(String text) {
        return new Cell(text, Style.FIXED);
    }
}
