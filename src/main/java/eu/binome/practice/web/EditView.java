package eu.binome.practice.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.Feedback;
import eu.binome.platform.FieldChanges;
import eu.binome.platform.NotFound;
import eu.binome.platform.ShownForm;
import eu.binome.practice.FieldKind;
import eu.binome.practice.FormGap;
import eu.binome.practice.FormRules;
import eu.binome.practice.OpenPractice;
import eu.binome.practice.PracticeDetail;
import eu.binome.practice.PracticeDrafting;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeId;
import eu.binome.practice.PracticeReading;
import eu.binome.practice.PracticeStatus;
import eu.binome.practice.PracticeSubmission;
import eu.binome.practice.SavedDraft;
import eu.binome.practice.TypedFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The form of a practice; its fields save themselves through REST, the buttons save what is left.
 */
@Named("practiceEditView")
@RequestScoped
public class EditView {

    @Inject
    private Asked asked;
    @Inject
    private PracticeReading reading;
    @Inject
    private PracticeDrafting drafting;
    @Inject
    private PracticeSubmission submission;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private EditPage page;
    private ShownForm shown = new ShownForm(Map.of());
    private Map<String, String> values = new HashMap<>();
    private OpenPractice open;

    /** Shows the practice as it stands; who may not write is led to the page for reading. */
    public void load() {
        open = reading.open(new PracticeId(getId()));
        if (!open.detail().summary().partnership().equals(partnership.id())) {
            throw new NotFound();
        }
        if (!open.writable()) {
            Feedback.go(page.practice(getId()));
            return;
        }
        reading.form(new PracticeId(getId())).forEach((field, value) -> values.put(field.key(), value));
        values.putIfAbsent(PracticeField.ONGOING.key(), String.valueOf(false));
        getForm().fields().stream().filter(field -> field.kind() == FieldKind.MONEY || field.kind() == FieldKind.NUMBER)
                .forEach(field -> values.computeIfPresent(field.key(), (key, amount) -> page.amount(amount, field.kind())));
        shown = new ShownForm(values);
    }

    /** Saves and goes to the page for reading. */
    public void save() {
        if (keep()) {
            page.savedAndGo("practice.form.saved", page.practice(getId()));
        }
    }

    /** Saves, and hands the practice in if nothing is missing; else tells at each field what is. */
    public void submit() {
        if (!keep()) {
            return;
        }
        List<FormGap> gaps = submission.gaps(new PracticeId(getId()));
        if (gaps.isEmpty()) {
            submission.submit(new PracticeId(getId()));
            page.savedAndGo("practice.form.submitted", page.practice(getId()));
        } else {
            gaps.forEach(page::tell);
        }
    }

    private boolean keep() {
        getForm().fields().stream().filter(field -> field.kind() == FieldKind.COUNTRIES || field.kind() == FieldKind.CHOICES)
                .forEach(field -> values.put(field.key(), page.ticked(field.field(), shown)));
        FieldChanges changes = shown.changes(TypedFields.of(values));
        SavedDraft saved = drafting.save(new PracticeId(getId()), changes);
        shown = shown.after(changes, saved.conflicts(), saved.refusals());
        saved.conflicts().forEach(page::tell);
        saved.refusals().forEach(page::tell);
        return saved.conflicts().isEmpty() && saved.refusals().isEmpty();
    }

    /** Whether it can be handed in, rather than only saved. */
    public boolean isSubmittable() {
        return open().detail().summary().status().isOpen();
    }

    /** Whether it was sent back. */
    public boolean isReturned() {
        return open().detail().summary().status() == PracticeStatus.RETURNED;
    }

    /** Why it was sent back. */
    public String getReturnReason() {
        return open().returnReason();
    }

    private OpenPractice open() {
        if (open == null) {
            open = reading.open(new PracticeId(getId()));
            page.show(open.detail().form());
        }
        return open;
    }

    public PracticeDetail getDetail() {
        return open().detail();
    }

    /** The edition of the form that the practice is described on. */
    public FormRules getForm() {
        return open().detail().form();
    }

    public boolean isOngoing() {
        return Boolean.parseBoolean(values.get(PracticeField.ONGOING.key()));
    }

    public void setOngoing(boolean ongoing) {
        values.put(PracticeField.ONGOING.key(), String.valueOf(ongoing));
    }

    /** Whether the practice takes place in a country. */
    public boolean isIn(String country) {
        return has(PracticeField.COUNTRIES.key(), country);
    }

    /** Whether an answer is among those given to a field that takes several. */
    public boolean has(String field, String code) {
        return List.of(values.getOrDefault(field, "").split(",")).contains(code);
    }

    /** The countries that are ticked, by name; blank without any. */
    public String getCountryNames() {
        return page.countries(values.getOrDefault(PracticeField.COUNTRIES.key(), ""));
    }

    public Map<String, String> getValues() {
        return values;
    }

    public long getId() {
        return asked.id();
    }

    /** What the page has shown, for its hidden field. */
    public String getSeen() {
        return shown.written();
    }

    public void setSeen(String seen) {
        shown = ShownForm.of(seen);
    }
}
