package eu.binome.pairing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a statement consists of; the name in lower case ends the field's name in forms.
 */
enum StatementPart {

    RESOURCE, NEED, REASON;

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StatementPart> of(String field) {
        return Arrays.stream(values()).filter(part -> part.field().equals(field)).findFirst();
    }
}
