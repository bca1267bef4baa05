package eu.binome.pairing;

import eu.binome.partnership.PartnerId;

/**
 * What the coordinator decided about two partners.
 */
public record RuleDetail(PartnerId first, PartnerId second, RuleKind kind) {
}
