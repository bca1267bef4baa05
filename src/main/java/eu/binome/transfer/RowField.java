package eu.binome.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column of the plan's tables, as forms and programs name and write it.
 */
public enum RowField {

    TITLE("title", Form.LINE, 200),
    LABEL("label", Form.LINE, 200),
    OWNER("owner", Form.LINE, 200),
    FROM("from", Form.DATE, 0),
    TO("to", Form.DATE, 0),
    DATE("date", Form.DATE, 0),
    EXPECTED_RESULT("expectedResult", Form.TEXT, 1000),
    SOURCE("source", Form.CHOICE, 0),
    KIND("kind", Form.CHOICE, 0),
    AMOUNT_EUR("amountEur", Form.AMOUNT, 0),
    UNIT("unit", Form.LINE, 50),
    BASELINE("baseline", Form.NUMBER, 0),
    TARGET("target", Form.NUMBER, 0),
    ACHIEVED("achieved", Form.NUMBER, 0),
    LIKELIHOOD("likelihood", Form.CHOICE, 0),
    IMPACT("impact", Form.CHOICE, 0),
    ANSWER("answer", Form.TEXT, 1000);

    /** How a field is written. */
    public enum Form {
        /** One line of text. */
        LINE,
        /** A short text. */
        TEXT,
        /** ISO 8601, such as 2012-03-15. */
        DATE,
        /** Euros with at most two decimals, never negative. */
        AMOUNT,
        /** A decimal number with at most four decimals. */
        NUMBER,
        /** One of {@link RowField#choices()}. */
        CHOICE
    }

    private static final List<String> LEVELS = List.of("1", "2", "3");

    private final String key;
    private final Form form;
    private final int limit;

    RowField(String key, Form form, int limit) {
        this.key = key;
        this.form = form;
        this.limit = limit;
    }

    static Optional<RowField> byKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** Its name in forms and programs. */
    public String key() {
        return key;
    }

    public Form form() {
        return form;
    }

    /** Longest text in characters; 0 for what is no text. */
    public int limit() {
        return limit;
    }

    /** What a choice chooses from; none for other forms. */
    public List<String> choices() {
        return switch (this) {
            case SOURCE -> Arrays.stream(FundingSource.values()).map(Enum::name).toList();
            case KIND -> Arrays.stream(CostKind.values()).map(Enum::name).toList();
            case LIKELIHOOD, IMPACT -> LEVELS;
            default -> List.of();
        };
    }

    /** Message key of its label. */
    public String labelKey() {
        return "transfer.field." + key;
    }

    /** Message key of a choice's name. */
    public String choiceKey(String choice) {
        return "transfer.choice." + key + "." + choice;
    }
}
