package eu.binome.search;

/**
 * In which order results come; equal ones follow the newest first, then their address.
 */
public enum Order { RELEVANCE, NEWEST, TITLE }
