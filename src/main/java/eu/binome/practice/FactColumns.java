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

    /** The condition in SQL for a value in the column of a fact. */
    static String filled(String key) {
        return switch (key) {
            case "ongoing" -> "ongoing";
            case "budget" -> "budget_eur is not null";
            case "nutsCode" -> "nuts_code <> ''";
            case "nutsName" -> "nuts_name <> ''";
            case "contactName" -> "contact_name <> ''";
            case "contactEmail" -> "contact_email <> ''";
            case "start" -> "starts <> ''";
            case "end" -> "ends <> ''";
            case "scope", "countries", "city", "organisation", "funding", "link", "keywords" -> key + " <> ''";
            default -> throw new IllegalStateException("no fact column for " + key);
        };
    }

    /** Takes over a canonical value; fields that are no column here are a bug of the caller. */
    void write(PracticeField field, String value) {
        switch (field.key()) {
            case "scope" -> scope = value;
            case "countries" -> countries = value;
            case "nutsCode" -> nutsCode = value;
            case "nutsName" -> nutsName = value;
            case "city" -> city = value;
            case "organisation" -> organisation = value;
            case "contactName" -> contactName = value;
            case "contactEmail" -> contactEmail = value;
            case "start" -> starts = value;
            case "end" -> ends = value;
            case "ongoing" -> ongoing = Boolean.parseBoolean(value);
            case "budget" -> budgetEur = value.isEmpty() ? null : new BigDecimal(value);
            case "funding" -> funding = value;
            case "link" -> link = value;
            case "keywords" -> keywords = value;
            default -> throw new IllegalStateException("no fact column for " + field);
        }
    }

    /** The canonical value; empty where there is none. */
    String read(PracticeField field) {
        return switch (field.key()) {
            case "scope" -> scope;
            case "countries" -> countries;
            case "nutsCode" -> nutsCode;
            case "nutsName" -> nutsName;
            case "city" -> city;
            case "organisation" -> organisation;
            case "contactName" -> contactName;
            case "contactEmail" -> contactEmail;
            case "start" -> starts;
            case "end" -> ends;
            case "ongoing" -> ongoing ? "true" : "";
            case "budget" -> budgetEur == null ? "" : budgetEur.stripTrailingZeros().toPlainString();
            case "funding" -> funding;
            case "link" -> link;
            case "keywords" -> keywords;
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
