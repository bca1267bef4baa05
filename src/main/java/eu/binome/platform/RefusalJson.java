package eu.binome.platform;

import java.util.List;

/**
 * A value that was not kept, and why, as programs and forms read it.
 *
 * @param message a sentence in the reader's language
 */
public record RefusalJson(String field, String message) {

    /** Those of one save, in their order. */
    public static List<RefusalJson> of(List<FieldRefusal> refusals, ReaderLocale reader) {
        return refusals.stream().map(refusal -> new RefusalJson(refusal.field(), reader.say(refusal.code(), refusal.arguments()))).toList();
    }
}
