package eu.binome.practice.office;

/**
 * What may be written in a column, from its second row to its last.
 *
 * @param column  from 0
 * @param lastRow from 1
 * @param rule    {@link Rule#CHOICE}: cells of another sheet, as {@code Lists!$A$1:$A$9}; {@link Rule#LENGTH}: the most characters
 * @param title   heading of the refusal, at most 32 characters
 * @param message the refusal, at most 225 characters
 */
public record ColumnCheck(int column, int lastRow, Rule kind, String rule, String title, String message) {

    /** How it is checked. */
    public enum Rule { CHOICE, LENGTH }
}
