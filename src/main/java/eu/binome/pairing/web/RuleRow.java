package eu.binome.pairing.web;

import eu.binome.pairing.RuleKind;

/**
 * A rule of the coordinator as the page shows it.
 */
public record RuleRow(long first, long second, String firstName, String secondName, RuleKind kind) {
}
