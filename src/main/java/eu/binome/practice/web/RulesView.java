package eu.binome.practice.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.binome.partnership.PartnershipContext;
import eu.binome.platform.Feedback;
import eu.binome.platform.Problem;
import eu.binome.platform.ReaderLocale;
import eu.binome.platform.Seen;
import eu.binome.practice.FieldRule;
import eu.binome.practice.FormRules;
import eu.binome.practice.PracticeField;
import eu.binome.practice.PracticeForms;
import eu.binome.practice.TypedFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Where the coordinator sets how long the texts of the form may be and which fields a submission needs.
 */
@Named("practiceRulesView")
@RequestScoped
public class RulesView {

    @Inject
    private PracticeForms forms;
    @Inject
    private PartnershipContext partnership;
    @Inject
    private ReaderLocale reader;
    @Inject
    private Feedback feedback;
    private final Map<String, String> most = new HashMap<>();
    private final Map<String, Boolean> required = new HashMap<>();
    private String seen = "";

    /** Shows the rules in force. */
    public void load() {
        if (forms.rules(partnership.id()).edition() != FormRules.FIRST) {
            Feedback.go(partnership.getBase() + "/practice/forms");
            return;
        }
        seen = Seen.mark(forms.rules(partnership.id()).all());
        for (FieldRule rule : forms.rules(partnership.id()).all()) {
            most.put(rule.field().key(), String.valueOf(rule.mostCharacters()));
            required.put(rule.field().key(), rule.required());
        }
    }

    /** Takes them over. */
    public void save() {
        List<FieldRule> rules = new ArrayList<>();
        for (PracticeField field : PracticeField.usual()) {
            rules.add(new FieldRule(field, field.isText() ? number(TypedFields.text(most.get(field.key()))) : 0, required.getOrDefault(field.key(), false)));
        }
        forms.change(partnership.id(), rules, seen);
        feedback.sayAndGo(reader.say("practice.rules.saved"), partnership.getBase() + "/practice/rules");
    }

    private static int number(String typed) {
        if (!typed.strip().matches("\\d{1,5}")) {
            throw new Problem("practice.rules.number", typed);
        }
        return Integer.parseInt(typed.strip());
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public List<PracticeField> getFields() {
        return PracticeField.usual();
    }

    public Map<String, String> getMost() {
        return most;
    }

    public Map<String, Boolean> getRequired() {
        return required;
    }
}
