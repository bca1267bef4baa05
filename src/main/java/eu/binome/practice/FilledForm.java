package eu.binome.practice;

import java.util.Map;
import java.util.Optional;

/**
 * A form that came back filled in.
 *
 * @param practice which one it is; empty: a new one
 * @param place    where in the file it stands: the number of a row, 0 for a whole document
 * @param texts    as written, by field key; fields that the file does not have are absent
 * @param marks    what each field said when the file was given out, {@link FormFile#mark}
 */
record FilledForm(Optional<PracticeId> practice, int place, Map<String, String> texts, Map<String, String> marks) {
}
