package eu.binome.partnership.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnershipForm;
import eu.binome.partnership.PartnershipSummary;

/**
 * A partnership as programs see it.
 */
public record PartnershipJson(long id, String slug, String acronym, Map<String, String> titles, LocalDate from, LocalDate to) {

    static PartnershipJson of(PartnershipSummary summary) {
        return new PartnershipJson(summary.id().value(), summary.slug(), summary.acronym(), summary.title().texts(), summary.from(),
                summary.to());
    }

    /** What founding one takes. */
    public record FoundJson(String acronym, Map<String, String> titles, Map<String, String> descriptions, LocalDate from, LocalDate to,
                            Optional<BigDecimal> budgetEur) {

        PartnershipForm form() {
            return new PartnershipForm(acronym, titles, descriptions, from, to, budgetEur);
        }
    }

    /** What a new theme takes: its code, and its names by ISO 639-1 code. */
    public record ThemeJson(String code, Map<String, String> names) {
    }
}
