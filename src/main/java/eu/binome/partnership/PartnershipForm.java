package eu.binome.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import eu.binome.platform.CleanText;
import eu.binome.platform.Problem;

/**
 * What a coordinator says of a partnership.
 *
 * @param titles       by ISO 639-1 code; at least one that is not blank
 * @param descriptions by ISO 639-1 code
 * @param to           the last day
 * @param budgetEur    in euros, at least 0
 */
public record PartnershipForm(String acronym, Map<String, String> titles, Map<String, String> descriptions, LocalDate from, LocalDate to,
                              Optional<BigDecimal> budgetEur) {

    private static final int LONGEST_ACRONYM = 40;

    public PartnershipForm {
        acronym = CleanText.line(acronym);
        if (acronym.isEmpty() || acronym.length() > LONGEST_ACRONYM) {
            throw new Problem("partnership.form.acronym", LONGEST_ACRONYM);
        }
        if (titles.values().stream().allMatch(String::isBlank)) {
            throw new Problem("partnership.form.title");
        }
        if (budgetEur.filter(amount -> amount.signum() < 0).isPresent()) {
            throw new Problem("partnership.form.budget");
        }
    }
}
