package eu.binome.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeContrastTest {

    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;

    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");

    /** What is written on what, beside the three grounds. */
    private static final List<List<String>> WRITTEN = List.of(
            List.of("ink", "accent-soft"), List.of("accent", "accent-soft"), List.of("accent-strong", "accent-soft"),
            List.of("on-accent", "accent"), List.of("on-accent", "accent-strong"), List.of("paper", "ink"),
            List.of("ok", "ok-soft"), List.of("warn", "warn-soft"), List.of("stop", "stop-soft"), List.of("info", "info-soft"),
            List.of("ink", "ok-soft"), List.of("ink", "warn-soft"), List.of("ink", "stop-soft"), List.of("ink", "info-soft"));

    private static final List<String> TEXTS = List.of("ink", "ink-soft", "accent", "accent-strong", "ok", "warn", "stop", "info");
    private static final List<String> CONTROLS = List.of("line-strong", "focus", "accent");

    static Stream<String> themes() {
        return Stream.of("light", "dark");
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textIsReadableOnEveryGround(String theme) throws IOException {
        Palette palette = Palette.named(theme);
        for (String ground : GROUNDS) {
            TEXTS.forEach(text -> assertApart(palette, text, ground, TEXT));
        }
        WRITTEN.forEach(pair -> assertApart(palette, pair.getFirst(), pair.getLast(), TEXT));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void controlsAndFocusRingsAreSeenOnEveryGround(String theme) throws IOException {
        Palette palette = Palette.named(theme);
        for (String ground : GROUNDS) {
            CONTROLS.forEach(control -> assertApart(palette, control, ground, CONTROL));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyLevelOfTheHeatMapIsReadable(String theme) throws IOException {
        Palette palette = Palette.named(theme);
        for (int level = 0; level <= 5; level++) {
            assertApart(palette, "have-" + level + "-ink", "have-" + level, TEXT);
            assertApart(palette, "want-" + level + "-ink", "want-" + level, TEXT);
        }
    }

    @Test
    void bothThemesHaveTheSameTokens() throws IOException {
        assertEquals(Palette.named("light").colours().keySet(), Palette.named("dark").colours().keySet());
    }

    @Test
    void sevenMarksAreAllDifferent() throws IOException {
        Map<String, Integer> marks = Palette.named("marks").colours();
        assertEquals(7, marks.size());
        assertEquals(7, marks.values().stream().distinct().count());
    }

    @Test
    void coloursAreWrittenInTheTokensOnly() throws IOException {
        Pattern colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");
        try (Stream<Path> sheets = Files.list(Path.of("webapp-themes/binome"))) {
            List<String> strays = sheets.filter(sheet -> !sheet.endsWith("_tokens.scss"))
                    .flatMap(ThemeContrastTest::lines).filter(line -> colour.matcher(line).find()).collect(Collectors.toList());
            assertEquals(List.of(), strays);
        }
    }

    private static Stream<String> lines(Path sheet) {
        try {
            return Files.readAllLines(sheet).stream().map(line -> sheet.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertApart(Palette palette, String one, String other, double least) {
        double contrast = palette.contrast(one, other);
        assertTrue(contrast >= least, () -> "%s on %s: %.2f, needs %.1f".formatted(one, other, contrast, least));
    }
}
