package eu.binome.practice;

import eu.binome.platform.TextLength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The practice form as one partnership asks for it.
 */
public final class FormRules {

    private final Map<PracticeField, FieldRule> rules = new LinkedHashMap<>();

    /** @param changed the rules in which the partnership differs from the usual form */
    FormRules(Collection<FieldRule> changed) {
        PracticeField.usual().forEach(field -> rules.put(field, FieldRule.usual(field)));
        changed.forEach(rule -> rules.put(rule.field(), rule));
    }

    /** The rule of a field. */
    public FieldRule of(PracticeField field) {
        return rules.get(field);
    }

    /** The rules in the order of the form. */
    public List<FieldRule> all() {
        return List.copyOf(rules.values());
    }

    /** What a submission of this content lacks, in the order of the form. */
    List<FormGap> gaps(PracticeContent content) {
        List<FormGap> gaps = new ArrayList<>();
        for (FieldRule rule : rules.values()) {
            int written = TextLength.of(content.of(rule.field()));
            if (rule.required() && written == 0) {
                gaps.add(new FormGap(rule.field(), "practice.gap.missing", 0, 0));
            } else if (rule.mostCharacters() > 0 && written > rule.mostCharacters()) {
                gaps.add(new FormGap(rule.field(), "practice.gap.tooLong", rule.mostCharacters(), written));
            }
        }
        return gaps;
    }
}
