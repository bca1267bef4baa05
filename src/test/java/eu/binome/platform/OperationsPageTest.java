package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class OperationsPageTest {

    @Test
    void explainsEverySettingWithItsDefaultAndMeaning() throws IOException {
        List<String> page = Files.readAllLines(Path.of("docs/operations.md"));
        List<String> missing = Setting.ALL.stream().map(OperationsPageTest::row).filter(row -> !page.contains(row)).toList();
        assertEquals(List.of(), missing, "lines to put into the table of settings in docs/operations.md");
    }

    @Test
    void noSettingIsLeftOut() {
        List<String> missing = Arrays.stream(Setting.class.getFields()).filter(field -> field.getType() == Setting.class)
                .filter(field -> !Setting.ALL.contains(valueOf(field))).map(Field::getName).toList();
        assertEquals(List.of(), missing, "settings to put into Setting.ALL");
    }

    private static Object valueOf(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(Setting<?> setting) {
        String environment = setting.name().toUpperCase(Locale.ROOT).replace('.', '_');
        String byDefault = setting.defaultValue().isEmpty() ? "empty" : "`" + setting.defaultValue() + "`";
        return "| `" + environment + "` | `" + setting.name() + "` | " + byDefault + " | " + setting.meaning() + " |";
    }
}
