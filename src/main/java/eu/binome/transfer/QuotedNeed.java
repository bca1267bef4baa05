package eu.binome.transfer;

import java.util.Map;

import eu.binome.pairing.StatedNeed;

/**
 * A need that the receiver had stated when the plan was made.
 *
 * @param topic    by language
 * @param need     1 to 5
 * @param resource 0 to 5
 * @param reason   the receiver's sentence, may be blank
 */
public record QuotedNeed(long theme, Map<String, String> topic, int need, int resource, String reason) {

    static QuotedNeed of(StatedNeed need) {
        return new QuotedNeed(need.theme().value(), need.topic().texts(), need.need(), need.resource(), need.reason());
    }
}
