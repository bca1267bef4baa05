package eu.binome.practice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a practice says in figures, names and places; texts that are not known are empty.
 *
 * @param countries    ISO 3166-1 alpha-2 codes
 * @param nutsCode     two letters and up to three more characters
 * @param organisation who runs it; may differ from the partner that describes it
 * @param ongoing      whether it still runs
 * @param budgetEur    in euros, not negative, two decimals
 * @param funding      where the money came from
 * @param link         http or https address
 * @param keywords     as written, without doubles
 * @param origin       where an imported practice was taken from
 */
public record PracticeFacts(Optional<PracticeScope> scope, List<String> countries, String nutsCode, String nutsName, String city,
                            String organisation, String contactName, String contactEmail, Optional<MonthOrYear> start,
                            Optional<MonthOrYear> end, boolean ongoing, Optional<BigDecimal> budgetEur, String funding, String link,
                            List<String> keywords, PracticeOrigin origin) {
}
