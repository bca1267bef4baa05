package eu.binome.launcher;

import eu.binome.testing.RestSession;
import java.util.Map;

/**
 * A field into which somebody writes a number again and again.
 *
 * @param byOfficer whether the partner's officer writes it; else the coordinator
 * @param pointer   where the text is in what {@code readFrom} answers
 */
record SavingPlace(boolean byOfficer, String writeTo, String field, String readFrom, String pointer) {

    private static final String WORD = "Save ";

    /** Writes the number over the one before; returns once that is acknowledged, and throws otherwise. */
    void save(RestSession writer, int number) {
        SavingStage.success(writer.patch(writeTo, Map.of("fields", Map.of(field, WORD + number),
                "seen", Map.of(field, number == 1 ? "" : WORD + (number - 1)))));
    }

    /** The number that is there, 0 for none. */
    int stored(RestSession reader) {
        String text = SavingStage.success(reader.get(readFrom)).at(pointer).asText("");
        return text.isEmpty() ? 0 : Integer.parseInt(text.substring(WORD.length()));
    }
}
