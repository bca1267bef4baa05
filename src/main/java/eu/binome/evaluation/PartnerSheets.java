package eu.binome.evaluation;

import eu.binome.partnership.PartnerId;

/**
 * How far one organisation is with its sheets: how many, never what they say.
 */
public record PartnerSheets(PartnerId partner, String name, SheetProgress progress) {
}
