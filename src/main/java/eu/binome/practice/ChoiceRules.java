package eu.binome.practice;

import java.util.Arrays;
import java.util.stream.Collectors;

import eu.binome.platform.Problem;

/**
 * Understands the answers to a field that offers some, by code or by name.
 */
final class ChoiceRules {

    private ChoiceRules() {
    }

    /** The code, or the codes in the order of the form, separated by commas. */
    static String canonical(FormField field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (field.kind() == FieldKind.CHOICE) {
            return code(field, text);
        }
        String names = field.options().stream().anyMatch(option -> isNamed(option, text)) ? code(field, text) : text;
        var chosen = Arrays.stream(names.split("[,;\n]")).map(String::strip).filter(part -> !part.isEmpty()).map(part -> code(field, part))
                .collect(Collectors.toSet());
        return field.options().stream().map(FieldOption::code).filter(chosen::contains).collect(Collectors.joining(","));
    }

    private static String code(FormField field, String text) {
        return field.options().stream().filter(option -> isNamed(option, text)).map(FieldOption::code).findFirst()
                .orElseThrow(() -> new Problem("practice.fact.choice", text));
    }

    private static boolean isNamed(FieldOption option, String text) {
        return option.code().equalsIgnoreCase(text) || option.name().texts().values().stream().anyMatch(text::equalsIgnoreCase);
    }
}
