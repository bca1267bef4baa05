package eu.binome.platform;

/**
 * A value that could not be understood and was not kept.
 *
 * @param field     key of the field
 * @param code      message key of the reason
 * @param arguments what the sentence inserts
 */
public record FieldRefusal(String field, String code, Object... arguments) {
}
