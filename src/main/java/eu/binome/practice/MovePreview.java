package eu.binome.practice;

import java.util.List;
import java.util.Map;

/**
 * What moving practices to the edition of the form in use would bring.
 *
 * @param form     the edition in use
 * @param toMove   how many practices would move
 * @param moved    how many have moved there already and could go back, because nobody changed them since
 * @param along    in how many practices a field is answered that the form no longer asks for: taken along as earlier answers
 * @param rows     the practices that would move, page by page
 * @param further  whether there are more after the last row
 */
public record MovePreview(FormRules form, long toMove, long moved, Map<FormField, Long> along, List<Row> rows, boolean further) {

    /**
     * What becomes of one practice.
     *
     * @param title   in the language it was written in, empty when it has none
     * @param edition that it is described on now
     * @param same    how many answers stand in a field of the form as before
     * @param along   fields with answers that the form no longer asks for
     * @param lacks   what it would lack for a submission and does not lack now: this needs a person
     */
    public record Row(PracticeId id, String title, PracticeStatus status, int edition, int same, List<FormField> along, List<FormGap> lacks) {
    }
}
