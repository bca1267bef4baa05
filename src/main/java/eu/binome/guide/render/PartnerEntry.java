package eu.binome.guide.render;

/**
 * A partner organisation in the list at the end of a guide.
 *
 * @param place city, region and country in words
 * @param role  such as lead partner; empty for all others
 */
public record PartnerEntry(String name, String place, String role) {
}
