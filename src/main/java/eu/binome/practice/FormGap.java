package eu.binome.practice;

/**
 * What still stands in the way of a submission.
 *
 * @param code    message key: {@code practice.gap.missing} (argument: the label) or {@code practice.gap.tooLong} (label, limit, length)
 * @param most    the limit in characters, 0 when the field is missing
 * @param written how many characters there are
 */
public record FormGap(PracticeField field, String code, int most, int written) {
}
