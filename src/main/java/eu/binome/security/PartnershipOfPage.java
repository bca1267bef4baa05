package eu.binome.security;

/**
 * Tells pages of this module which partnership's page they are; the module of partnerships knows.
 */
public interface PartnershipOfPage {

    /** The id of the partnership that the address names. */
    ScopedId id();
}
