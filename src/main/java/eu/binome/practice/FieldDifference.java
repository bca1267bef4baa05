package eu.binome.practice;

import java.util.List;

/**
 * How a field changed between two versions, in words.
 */
public record FieldDifference(PracticeField field, List<DiffPart> parts) {
}
