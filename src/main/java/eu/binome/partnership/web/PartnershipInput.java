package eu.binome.partnership.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnershipForm;
import eu.binome.platform.Amounts;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;

/**
 * What a person typed into the form of a partnership, as texts, and the way from it to {@link PartnershipForm} and back.
 */
public class PartnershipInput {

    private String acronym = "";
    private String from = "";
    private String to = "";
    private String budget = "";
    private Map<String, String> titles = new HashMap<>();
    private Map<String, String> descriptions = new HashMap<>();

    void show(PartnershipForm form, ReaderLocale reader) {
        acronym = form.acronym();
        from = form.from().toString();
        to = form.to().toString();
        budget = form.budgetEur().map(reader::twoDecimals).orElse("");
        titles = new HashMap<>(form.titles());
        descriptions = new HashMap<>(form.descriptions());
    }

    PartnershipForm form() {
        return new PartnershipForm(acronym, titles, descriptions, date(from), date(to), amount());
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Problem("partnership.form.date");
        }
    }

    private Optional<BigDecimal> amount() {
        return budget.isBlank() ? Optional.empty()
                : Optional.of(Amounts.read(budget).orElseThrow(() -> new Problem("partnership.form.budget")));
    }

    public String getAcronym() {
        return acronym;
    }

    public void setAcronym(String acronym) {
        this.acronym = acronym;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget;
    }

    public Map<String, String> getTitles() {
        return titles;
    }

    public Map<String, String> getDescriptions() {
        return descriptions;
    }
}
