package eu.binome.evaluation;

import java.util.Map;

import eu.binome.partnership.PartnerId;

/**
 * What another organisation handed in on a practice.
 *
 * @param answers by criterion code: "0" to "5" or "unable"
 * @param remarks by criterion code, those that say something
 * @param remark  on the practice as a whole, may be blank
 */
public record OtherSheet(PartnerId partner, String name, Map<String, String> answers, Map<String, String> remarks, String remark) {
}
