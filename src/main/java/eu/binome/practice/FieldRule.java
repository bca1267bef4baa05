package eu.binome.practice;

import eu.binome.platform.Problem;

/**
 * What a partnership asks of a field.
 *
 * @param mostCharacters longest text in characters, 20 to 20,000; 0 for facts, which have no such limit
 * @param required       whether a submission needs it
 */
public record FieldRule(PracticeField field, int mostCharacters, boolean required) {

    private static final int FEWEST = 20;
    private static final int MOST = 20_000;

    public FieldRule {
        if (field.isText() && (mostCharacters < FEWEST || mostCharacters > MOST)) {
            throw new Problem("practice.rules.limit", FEWEST, MOST);
        }
    }

    static FieldRule usual(PracticeField field) {
        return new FieldRule(field, field.usualLimit(), field.isUsuallyRequired());
    }

    boolean isUsual() {
        return equals(usual(field));
    }
}
