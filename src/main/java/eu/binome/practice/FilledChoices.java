package eu.binome.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import eu.binome.partnership.ThemeSummary;
import eu.binome.platform.Languages;
import eu.binome.platform.Texts;

/**
 * The fields of the form whose values are chosen: what people read in a file that they fill in, and what is stored for it.
 */
final class FilledChoices {

    private static final List<Locale> READ = List.of(Locale.ENGLISH, Locale.FRENCH);

    /** What is shown by what is stored, in the order of the choice. */
    private final Map<PracticeField, Map<String, String>> shown = new LinkedHashMap<>();
    /** What is stored by what anybody may have chosen, in lower case. */
    private final Map<PracticeField, Map<String, String>> stored = new HashMap<>();

    FilledChoices(FormRules rules, List<ThemeSummary> themes, Locale reader) {
        rules.fields().stream().filter(field -> field.kind() == FieldKind.CHOICE).forEach(field -> field.options().forEach(option -> {
            add(field.field(), option.code(), option.name().in(reader));
            option.name().texts().values().forEach(other -> read(field.field(), option.code(), other));
        }));
        themes.forEach(theme -> {
            String id = String.valueOf(theme.id().value());
            String name = theme.name().in(reader);
            add(PracticeField.THEME, id, name.isEmpty() ? theme.code() : name);
            theme.name().texts().values().forEach(other -> read(PracticeField.THEME, id, other));
            read(PracticeField.THEME, id, theme.code());
        });
        Languages.ALL.forEach(code -> {
            add(PracticeField.SOURCE_LANGUAGE, code, Locale.of(code).getDisplayLanguage(reader));
            READ.forEach(other -> read(PracticeField.SOURCE_LANGUAGE, code, Locale.of(code).getDisplayLanguage(other)));
        });
        Arrays.stream(PracticeScope.values()).forEach(scope -> {
            add(PracticeField.SCOPE, scope.name(), Texts.plain(reader, scope.key()));
            READ.forEach(other -> read(PracticeField.SCOPE, scope.name(), Texts.plain(other, scope.key())));
        });
        for (String answer : List.of("true", "")) {
            String key = answer.isEmpty() ? "practice.filled.no" : "practice.filled.yes";
            add(PracticeField.ONGOING, answer, Texts.plain(reader, key));
            READ.forEach(other -> read(PracticeField.ONGOING, answer, Texts.plain(other, key)));
        }
    }

    private void add(PracticeField field, String value, String words) {
        shown.computeIfAbsent(field, chosen -> new LinkedHashMap<>()).put(value, words);
        read(field, value, words);
        read(field, value, value);
    }

    private void read(PracticeField field, String value, String words) {
        stored.computeIfAbsent(field, chosen -> new HashMap<>()).putIfAbsent(words.strip().toLowerCase(Locale.ROOT), value);
    }

    /** What may be chosen, in words; empty where anything may be written. */
    List<String> of(PracticeField field) {
        return new ArrayList<>(shown.getOrDefault(field, Map.of()).values());
    }

    /** A stored value in words. */
    String shown(PracticeField field, String value) {
        return shown.getOrDefault(field, Map.of()).getOrDefault(value, value);
    }

    /** What is stored for these words; the words themselves where nothing like that can be chosen. */
    String stored(PracticeField field, String words) {
        return stored.getOrDefault(field, Map.of()).getOrDefault(words.strip().toLowerCase(Locale.ROOT), words);
    }
}
