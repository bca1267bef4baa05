package eu.binome.practice;

import eu.binome.platform.TextLength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import eu.binome.platform.Localized;

/**
 * The practice form as one edition of a partnership asks for it.
 */
public final class FormRules {

    /** The number of the edition that every partnership begins with: the usual form. */
    public static final int FIRST = 1;
    /** The usual form as it comes. */
    public static final FormRules USUAL = new FormRules(List.of());

    private final int edition;
    private final FormPlan plan;
    private final Map<PracticeField, FormField> fields = new LinkedHashMap<>();
    private final Map<PracticeField, FormField> earlier = new LinkedHashMap<>();

    /** @param changed the rules in which the partnership differs from the usual form */
    FormRules(Collection<FieldRule> changed) {
        this(FIRST, usual(changed));
    }

    FormRules(int edition, FormPlan plan) {
        this(edition, plan, List.of());
    }

    /** @param before the editions before this one, newest first */
    FormRules(int edition, FormPlan plan, List<FormPlan> before) {
        this.edition = edition;
        this.plan = plan;
        plan.fields().forEach(field -> fields.put(field.field(), withFormer(field, before)));
        before.stream().flatMap(other -> other.fields().stream()).filter(field -> !fields.containsKey(field.field()))
                .forEach(field -> earlier.putIfAbsent(field.field(), field));
    }

    /** The field with the answers that earlier editions offered, too: practices that moved may have given them. */
    private static FormField withFormer(FormField field, List<FormPlan> before) {
        if (!field.kind().offersAnswers()) {
            return field;
        }
        Map<String, FieldOption> options = new LinkedHashMap<>();
        Stream.concat(Stream.of(field), before.stream().flatMap(plan -> plan.field(field.key()).stream()))
                .flatMap(one -> one.options().stream()).forEach(option -> options.putIfAbsent(option.code(), option));
        return field.ruled(field.most(), field.need(), field.unit(), List.copyOf(options.values()));
    }

    private static FormPlan usual(Collection<FieldRule> changed) {
        Map<PracticeField, FieldRule> rules = new LinkedHashMap<>();
        PracticeField.usual().forEach(field -> rules.put(field, FieldRule.usual(field)));
        changed.forEach(rule -> rules.put(rule.field(), rule));
        return new FormPlan(Arrays.stream(FormSection.values()).map(section -> new FormPart(section.name(), Localized.empty(), Localized.empty(),
                section.fields().stream().map(rules::get).map(FormField::usual).toList())).toList());
    }

    /** Which edition of the partnership's form it is, from {@link #FIRST}. */
    public int edition() {
        return edition;
    }

    /** Its parts and fields, as they can be changed in a later edition. */
    public FormPlan plan() {
        return plan;
    }

    /** The parts in their order. */
    public List<FormPart> parts() {
        return plan.parts();
    }

    /** The fields in their order. */
    public List<FormField> fields() {
        return List.copyOf(fields.values());
    }

    /** What a field offers to a practice that has given these answers: those of this edition, and its own earlier ones. */
    public List<FieldOption> options(FormField field, String given) {
        List<String> codes = List.of(given.split(","));
        return field(field.field()).orElse(field).options().stream()
                .filter(option -> field.option(option.code()).isPresent() || codes.contains(option.code())).toList();
    }

    /** The fields that only earlier editions asked for: practices that moved may have answers there. */
    public List<FormField> earlier() {
        return List.copyOf(earlier.values());
    }

    /** A field of this edition, or one that an earlier one asked for: a page that is still open sends its answer, too. */
    Optional<FormField> everField(String key) {
        return PracticeField.byKey(key).flatMap(field -> field(field).or(() -> Optional.ofNullable(earlier.get(field))));
    }

    /** The fields whose texts exist per language, in their order. */
    public List<FormField> texts() {
        return fields.values().stream().filter(field -> field.kind().isText()).toList();
    }

    /** A field; empty when this form does not ask for it. */
    public Optional<FormField> field(PracticeField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** As {@link #field(PracticeField)}, by key. */
    public Optional<FormField> field(String key) {
        return PracticeField.byKey(key).flatMap(this::field);
    }

    /** The rule of a field; the usual one when this form does not ask for it. */
    public FieldRule of(PracticeField field) {
        return field(field).map(FormField::rule).orElseGet(() -> FieldRule.usual(field));
    }

    /** The rules in the order of the form. */
    public List<FieldRule> all() {
        return fields.values().stream().map(FormField::rule).toList();
    }

    /**
     * The fields that this content lacks for a step after its submission, in the order of the form. What a submission needs is not asked
     * for again: imported practices come without one.
     */
    List<FormField> missing(PracticeContent content, FieldNeed step) {
        return fields.values().stream().filter(field -> field.need() != FieldNeed.SUBMIT && field.need().isDueAt(step))
                .filter(field -> content.of(field.field()).isEmpty() && field.isAsked(content)).toList();
    }

    /** How much of what is asked of it this content says; a box that may stay without its tick is no question. */
    Completeness completeness(PracticeContent content) {
        List<FormField> asked = fields.values().stream().filter(field -> field.kind() != FieldKind.YES_NO && field.isAsked(content)).toList();
        return new Completeness(asked.size(), asked.stream().filter(field -> content.of(field.field()).isEmpty()).toList());
    }

    /** What a submission of this content lacks, in the order of the form; fields that are not asked of it lack nothing. */
    List<FormGap> gaps(PracticeContent content) {
        List<FormGap> gaps = new ArrayList<>();
        for (FormField field : fields.values()) {
            int written = TextLength.of(content.of(field.field()));
            if (field.need() == FieldNeed.SUBMIT && written == 0 && field.isAsked(content)) {
                gaps.add(new FormGap(field.field(), "practice.gap.missing", 0, 0));
            } else if (field.most() > 0 && written > field.most()) {
                gaps.add(new FormGap(field.field(), "practice.gap.tooLong", field.most(), written));
            }
        }
        return gaps;
    }
}
