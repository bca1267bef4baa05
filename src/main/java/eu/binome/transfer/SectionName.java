package eu.binome.transfer;

import static eu.binome.transfer.RowField.ACHIEVED;
import static eu.binome.transfer.RowField.AMOUNT_EUR;
import static eu.binome.transfer.RowField.ANSWER;
import static eu.binome.transfer.RowField.BASELINE;
import static eu.binome.transfer.RowField.DATE;
import static eu.binome.transfer.RowField.EXPECTED_RESULT;
import static eu.binome.transfer.RowField.FROM;
import static eu.binome.transfer.RowField.IMPACT;
import static eu.binome.transfer.RowField.KIND;
import static eu.binome.transfer.RowField.LABEL;
import static eu.binome.transfer.RowField.LIKELIHOOD;
import static eu.binome.transfer.RowField.OWNER;
import static eu.binome.transfer.RowField.SOURCE;
import static eu.binome.transfer.RowField.TARGET;
import static eu.binome.transfer.RowField.TITLE;
import static eu.binome.transfer.RowField.TO;
import static eu.binome.transfer.RowField.UNIT;

import java.util.List;

/**
 * The sections of the common template in their order: texts, and tables with their columns.
 */
public enum SectionName {

    /** Where we stand. */
    START,
    /** What is re-used as it is, adapted, left out, and why. */
    REUSE,
    OBSTACLES,
    ACTIONS(TITLE, OWNER, FROM, TO, EXPECTED_RESULT),
    MILESTONES(TITLE, DATE),
    BUDGET(LABEL, SOURCE, KIND, AMOUNT_EUR),
    INDICATORS(LABEL, UNIT, BASELINE, TARGET, ACHIEVED),
    RISKS(LABEL, LIKELIHOOD, IMPACT, ANSWER),
    /** The local group that carries the transfer. */
    GROUP;

    /** Longest text of a section, in characters. */
    public static final int LONGEST_TEXT = 6000;

    private final List<RowField> fields;

    SectionName(RowField... fields) {
        this.fields = List.of(fields);
    }

    /** Whether it is a table rather than a text. */
    public boolean isTable() {
        return !fields.isEmpty();
    }

    /** Its columns; none for a text. */
    public List<RowField> fields() {
        return fields;
    }

    /** The columns that a signature needs filled: all but those that may stay unknown. */
    List<RowField> required() {
        return fields.stream().filter(field -> field != BASELINE && field != ACHIEVED && field != UNIT).toList();
    }

    /** Message key of its heading. */
    public String key() {
        return "transfer.section." + name();
    }

    /** Message key of what belongs there. */
    public String helpKey() {
        return key() + ".help";
    }
}
