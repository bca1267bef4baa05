package eu.binome.search;

/**
 * A value to choose along a side, or to let go of.
 *
 * @param code  the value in addresses
 * @param label its name
 * @param count results it would give
 * @param link  the address with it chosen, or no longer chosen
 */
public record FacetChoice(String code, String label, int count, boolean chosen, String link) {
}
