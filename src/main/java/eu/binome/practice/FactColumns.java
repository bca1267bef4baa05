package eu.binome.practice;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The facts of a practice in its row; texts are in the canonical form that {@link FactRules} gives them.
 */
@Embeddable
class FactColumns {

    private String scope = "";
    private String countries = "";
    @Column(name = "nuts_code")
    private String nutsCode = "";
    @Column(name = "nuts_name")
    private String nutsName = "";
    private String city = "";
    private String organisation = "";
    @Column(name = "contact_name")
    private String contactName = "";
    @Column(name = "contact_email")
    private String contactEmail = "";
    private String starts = "";
    private String ends = "";
    private boolean ongoing;
    @Column(name = "budget_eur")
    private BigDecimal budgetEur;
    private String funding = "";
    private String link = "";
    private String keywords = "";

    /** Takes over a canonical value; fields that are no column here are a bug of the caller. */
    void write(PracticeField field, String value) {
        switch (field) {
            case SCOPE -> scope = value;
            case COUNTRIES -> countries = value;
            case NUTS_CODE -> nutsCode = value;
            case NUTS_NAME -> nutsName = value;
            case CITY -> city = value;
            case ORGANISATION -> organisation = value;
            case CONTACT_NAME -> contactName = value;
            case CONTACT_EMAIL -> contactEmail = value;
            case START -> starts = value;
            case END -> ends = value;
            case ONGOING -> ongoing = Boolean.parseBoolean(value);
            case BUDGET -> budgetEur = value.isEmpty() ? null : new BigDecimal(value);
            case FUNDING -> funding = value;
            case LINK -> link = value;
            case KEYWORDS -> keywords = value;
            default -> throw new IllegalStateException("no fact column for " + field);
        }
    }

    /** The canonical value; empty where there is none. */
    String read(PracticeField field) {
        return switch (field) {
            case SCOPE -> scope;
            case COUNTRIES -> countries;
            case NUTS_CODE -> nutsCode;
            case NUTS_NAME -> nutsName;
            case CITY -> city;
            case ORGANISATION -> organisation;
            case CONTACT_NAME -> contactName;
            case CONTACT_EMAIL -> contactEmail;
            case START -> starts;
            case END -> ends;
            case ONGOING -> ongoing ? "true" : "";
            case BUDGET -> budgetEur == null ? "" : budgetEur.stripTrailingZeros().toPlainString();
            case FUNDING -> funding;
            case LINK -> link;
            case KEYWORDS -> keywords;
            default -> throw new IllegalStateException("no fact column for " + field);
        };
    }

    PracticeFacts facts(PracticeOrigin origin) {
        return new PracticeFacts(scope.isEmpty() ? Optional.empty() : Optional.of(PracticeScope.valueOf(scope)), list(countries, ","),
                nutsCode, nutsName, city, organisation, contactName, contactEmail, MonthOrYear.parse(starts), MonthOrYear.parse(ends),
                ongoing, Optional.ofNullable(budgetEur), funding, link, list(keywords, ";"), origin);
    }

    private static List<String> list(String joined, String separator) {
        return Arrays.stream(joined.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
