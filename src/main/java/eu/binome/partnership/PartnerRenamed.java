package eu.binome.partnership;

/**
 * A partner organisation got another name.
 */
public record PartnerRenamed(PartnershipId partnership, PartnerId partner) {
}
