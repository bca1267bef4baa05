package eu.binome.transfer.web;

import java.math.BigDecimal;
import java.util.List;

import eu.binome.platform.Asked;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Refused;
import eu.binome.transfer.PlanDetail;
import eu.binome.transfer.RowDetail;
import eu.binome.transfer.RowField;
import eu.binome.transfer.SectionDetail;
import eu.binome.transfer.SectionName;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * One section of a plan for writing; everything is saved as one goes.
 */
@Named("transferEditView")
@RequestScoped
public class EditView {

    @Inject
    private Asked asked;
    @Inject
    private PlanPage page;
    @Inject
    private PlanSigns signs;
    @Inject
    private ReaderLocale reader;
    private PlanDetail plan;
    private SectionDetail section;

    @PostConstruct
    void read() {
        plan = page.plan();
        if (!plan.rights().writes()) {
            throw new Refused();
        }
        String name = asked.text("section").orElse(SectionName.START.name());
        section = plan.sections().stream().filter(s -> s.name().name().equals(name)).findFirst().orElseThrow(NotFound::new);
    }

    public SectionDetail getSection() {
        return section;
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public String getTitle() {
        return reader.say("transfer.plan.title", page.name(plan.summary().receiver()));
    }

    /** Names of those whose sign-offs a change would lift; blank when nobody signed. */
    public String getSigners() {
        return signs.signers(section);
    }

    /** Longest text in characters. */
    public int getLimit() {
        return SectionName.LONGEST_TEXT;
    }

    /** All sections, for going from one to the other. */
    public List<Step> getSteps() {
        return plan.sections().stream().map(s -> new Step(s.name(), PlanSigns.of(s.status()), s.status().key(), link(s.name()),
                s.name() == section.name() ? "true" : "false")).toList();
    }

    /** Address of the section after this one; the plan after the last. */
    public String getNextLink() {
        SectionName[] names = SectionName.values();
        int next = section.name().ordinal() + 1;
        return next < names.length ? link(names[next]) : page.address("plan?id=" + plan.summary().id().value());
    }

    /** Address of the section before this one; empty for the first. */
    public String getPreviousLink() {
        int previous = section.name().ordinal() - 1;
        return previous < 0 ? "" : link(SectionName.values()[previous]);
    }

    /** Whether the plan itself comes next, to be read and signed off. */
    public boolean isLast() {
        return section.name().ordinal() == SectionName.values().length - 1;
    }

    /** The rows with their fields. */
    public List<RowForm> getRows() {
        return section.rows().stream().map(row -> new RowForm(row, section.name().fields().stream().map(f -> input(row, f)).toList())).toList();
    }

    private Input input(RowDetail row, RowField field) {
        String value = row.fields().get(field.key());
        List<Choice> choices = field.choices().stream()
                .map(choice -> new Choice(choice, reader.say(field.choiceKey(choice)), choice.equals(value) ? "selected" : "")).toList();
        return new Input(field.key() + "-" + row.id().value(), field.key(), field.labelKey(), field.form().name(), field.limit(),
                field.form() == RowField.Form.AMOUNT && !value.isEmpty() ? reader.twoDecimals(new BigDecimal(value)) : value, choices);
    }

    private String link(SectionName name) {
        return page.address("edit?id=" + plan.summary().id().value() + "&section=" + name);
    }

    /** A section in the navigation. */
    public record Step(SectionName name, String chip, String statusKey, String link, String current) {
    }

    /** A row with its inputs. */
    public record RowForm(RowDetail row, List<Input> inputs) {

        public long id() {
            return row.id().value();
        }
    }

    /**
     * One input.
     *
     * @param form name of the {@link RowField.Form}
     */
    public record Input(String id, String name, String labelKey, String form, int limit, String value, List<Choice> choices) {

        /** Style class that gives it room. */
        public String look() {
            return form.equals("TEXT") || name.equals("title") || name.equals("label") ? "wide" : "";
        }
    }

    /** A choice; {@code selected} when it is the one. */
    public record Choice(String value, String label, String selected) {
    }
}
