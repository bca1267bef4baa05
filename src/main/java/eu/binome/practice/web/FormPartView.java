package eu.binome.practice.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Asked;
import eu.binome.platform.CleanText;
import eu.binome.platform.Feedback;
import eu.binome.platform.Languages;
import eu.binome.platform.Localized;
import eu.binome.platform.NotFound;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Seen;
import eu.binome.practice.FormEditing;
import eu.binome.practice.FormPart;
import eu.binome.practice.FormPlan;
import eu.binome.practice.FormWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Where the coordinator writes what stands above a part of the next edition, or adds a part.
 */
@Named("practiceFormPartView")
@RequestScoped
public class FormPartView {

    @Inject
    private Asked asked;
    @Inject
    private FormEditing editing;
    @Inject
    private FormWords words;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    private FormPlan plan;
    private Optional<FormPart> part = Optional.empty();
    private int edition;
    private String seen = "";

    @PostConstruct
    void read() {
        edition = asked.id("edition").filter(wanted -> wanted <= Integer.MAX_VALUE).map(Long::intValue).orElse(0);
        plan = editing.draftPlan(partnership.id(), edition);
        seen = asked.text("seen").orElseGet(() -> Seen.mark(plan));
        part = asked.text("key").map(key -> plan.part(key).orElseThrow(NotFound::new));
    }

    /** Keeps the part in the draft. */
    public void save() {
        FormPlan changed = part.map(one -> plan.renamed(one.key(), localized("title"), localized("lead")))
                .orElseGet(() -> plan.withPart(localized("title"), localized("lead")));
        editing.save(partnership.id(), edition, changed, seen);
        String key = part.map(FormPart::key).orElseGet(() -> changed.parts().getLast().key());
        feedback.sayAndGo(reader.say("practice.forms.partSaved"), partnership.getBase() + "/practice/form?edition=" + edition + "#part-" + key);
    }

    private Localized localized(String name) {
        Map<String, String> texts = new HashMap<>();
        Languages.ALL.forEach(language -> asked.text(name + "-" + language).map(CleanText::line).filter(text -> !text.isEmpty())
                .ifPresent(text -> texts.put(language, text)));
        return new Localized(texts);
    }

    private String shown(String name, Localized stored, String language) {
        return FacesContext.getCurrentInstance().isPostback() ? asked.text(name + "-" + language).orElse("") : stored.texts().getOrDefault(language, "");
    }

    public String title(String language) {
        return shown("title", part.map(FormPart::title).orElse(Localized.empty()), language);
    }

    public String lead(String language) {
        return shown("lead", part.map(FormPart::lead).orElse(Localized.empty()), language);
    }

    public List<String> getFirstLanguages() {
        return List.of("en", "fr");
    }

    public List<String> getFurtherLanguages() {
        return Languages.ALL.stream().filter(language -> !getFirstLanguages().contains(language)).toList();
    }

    public String getTitle() {
        return part.map(words::title).orElseGet(() -> reader.say("practice.forms.newPart"));
    }

    /** The usual title of a part of the usual form; empty for others. */
    public String getUsual() {
        return part.filter(FormPart::isUsual).map(one -> reader.say("practice.forms.usualWords",
                reader.say("practice.section." + one.key()))).orElse("");
    }

    public int getEdition() {
        return edition;
    }

    public String getSeen() {
        return seen;
    }
}
