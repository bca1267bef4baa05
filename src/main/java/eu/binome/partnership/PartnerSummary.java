package eu.binome.partnership;

import java.util.List;

/**
 * A partner organisation in short.
 *
 * @param country   ISO 3166-1 alpha-2
 * @param nutsCode  code of the region, empty when not given
 * @param region    name of the region, empty when not given
 * @param city      empty when not given
 * @param languages ISO 639-1 codes
 */
public record PartnerSummary(PartnerId id, String name, String country, String nutsCode, String region, String city,
                             List<String> languages) {
}
