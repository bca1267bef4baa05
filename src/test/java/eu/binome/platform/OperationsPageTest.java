package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static String row(Setting<?> setting) {
        String environment = setting.name().toUpperCase(Locale.ROOT).replace('.', '_');
        String byDefault = setting.defaultValue().isEmpty() ? "empty" : "`" + setting.defaultValue() + "`";
        return "| `" + environment + "` | `" + setting.name() + "` | " + byDefault + " | " + setting.meaning() + " |";
    }
}
