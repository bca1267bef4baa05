package eu.binome.practice;

import java.util.List;

/**
 * The parts of the practice form, in their order.
 */
public enum FormSection {

    ESSENCE, PLACE, STORY, MEANS, RESULTS, TESTS, LEARNING;

    /** Its fields in their order. */
    public List<PracticeField> fields() {
        return PracticeField.usual().stream().filter(field -> field.section().filter(this::equals).isPresent()).toList();
    }

    /** Message key of what it is about. */
    public String leadKey() {
        return "practice.section." + name() + ".lead";
    }

    /** Message key of its title. */
    public String key() {
        return "practice.section." + name();
    }
}
