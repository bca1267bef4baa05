package eu.binome.practice.web;

import java.util.List;
import java.util.function.UnaryOperator;

import eu.binome.partnership.PartnershipContext;
import eu.binome.partnership.PartnershipDirectory;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.NotFound;
import eu.binome.platform.Pressed;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Seen;
import eu.binome.practice.EditionState;
import eu.binome.practice.EditionSummary;
import eu.binome.practice.FieldKind;
import eu.binome.practice.FormEditing;
import eu.binome.practice.FormField;
import eu.binome.practice.FormPart;
import eu.binome.practice.FormPlan;
import eu.binome.practice.FormRules;
import eu.binome.practice.FormWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * One edition of the form: its parts and fields, which the coordinator puts in order while it is a draft.
 */
@Named("practiceFormView")
@RequestScoped
public class FormView {

    @Inject
    private Asked asked;
    @Inject
    private Pressed pressed;
    @Inject
    private FormEditing editing;
    @Inject
    private FormWords words;
    @Inject
    private PartnershipDirectory directory;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    private FormRules form;
    private EditionSummary edition;
    private String seen = "";

    @PostConstruct
    void read() {
        int number = asked.id("edition").filter(wanted -> wanted <= Integer.MAX_VALUE).map(Long::intValue).orElse(0);
        edition = editing.editions(partnership.id()).stream().filter(one -> one.number() == number).findFirst().orElseThrow(NotFound::new);
        form = editing.edition(partnership.id(), number);
        seen = asked.text("seen").orElseGet(() -> Seen.mark(form.plan()));
    }

    /** Does what the button says that was pressed at a field or a part. */
    public void act() {
        pressed.button("up").ifPresent(key -> change(plan -> plan.moved(key, FormPlan.Direction.UP), "practice.forms.moved", "field-" + key));
        pressed.button("down").ifPresent(key -> change(plan -> plan.moved(key, FormPlan.Direction.DOWN), "practice.forms.moved", "field-" + key));
        pressed.button("remove").ifPresent(key -> change(plan -> plan.without(key), "practice.forms.removed", "parts"));
        pressed.button("partUp").ifPresent(key -> change(plan -> plan.movedPart(key, FormPlan.Direction.UP), "practice.forms.moved", "part-" + key));
        pressed.button("partDown").ifPresent(key -> change(plan -> plan.movedPart(key, FormPlan.Direction.DOWN), "practice.forms.moved", "part-" + key));
        pressed.button("partRemove").ifPresent(key -> change(plan -> plan.withoutPart(key), "practice.forms.partRemoved", "parts"));
    }

    private void change(UnaryOperator<FormPlan> change, String said, String place) {
        editing.save(partnership.id(), edition.number(), change.apply(form.plan()), seen);
        feedback.sayAndGo(reader.say(said), getAddress() + "#" + place);
    }

    /** Puts the draft in use. */
    public void use() {
        editing.use(partnership.id(), edition.number(), seen);
        feedback.sayAndGo(reader.say("practice.forms.used", edition.number()), partnership.getBase() + "/practice/forms");
    }

    /** Whether it is a draft that the reader may change. */
    public boolean isEditable() {
        return edition.state() == EditionState.DRAFT && partnership.isCoordinator();
    }

    public EditionSummary getEdition() {
        return edition;
    }

    public String getTitle() {
        return reader.say("practice.forms.edition", edition.number());
    }

    public List<FormPart> getParts() {
        return form.parts();
    }

    /** The kinds of fields that can be added. */
    public List<FieldKind> getKinds() {
        return FieldKind.offered();
    }

    /** What there is to know of a field: its kind, how long it may be, when it is needed, of whom it is asked. */
    public String rules(FormField field) {
        StringBuilder rules = new StringBuilder(reader.say(field.kind().key()));
        if (field.most() > 0) {
            rules.append(" · ").append(reader.say("theme.field.limit", field.most()));
        }
        rules.append(" · ").append(reader.say(field.need().key()));
        if (!field.themes().isEmpty()) {
            String names = String.join(", ", directory.themes(partnership.id()).stream().filter(theme -> field.themes().contains(theme.id().value()))
                    .map(theme -> reader.text(theme.name())).toList());
            rules.append(" · ").append(reader.say("practice.forms.onlyThemes", names));
        }
        field.shownIf().ifPresent(condition -> form.field(condition.field()).ifPresent(other -> rules.append(" · ").append(
                reader.say("practice.forms.onlyIf", words.label(other), other.said(String.join(",", condition.answers()), reader.locale())))));
        return rules.toString();
    }

    public String getAddress() {
        return partnership.getBase() + "/practice/form?edition=" + edition.number();
    }

    /** The state of the draft that the page shows. */
    public String getSeen() {
        return seen;
    }
}
