package eu.binome.security;

/**
 * What somebody is in a partnership.
 *
 * @param partnership  its acronym
 * @param organisation name of the organisation that they act for, or empty
 * @param alone        whether nobody else acts for that organisation
 */
public record Seat(String partnership, String organisation, Role role, boolean alone) {
}
