package eu.binome.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Pages hold no style, script or sentence of their own, and stay small.
 */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LONGEST_PAGE = 120;

    @Test
    void pagesHaveNoInlineStyle() throws IOException {
        assertEquals(List.of(), pagesWith(Pattern.compile("\\sstyle\\s*=").asPredicate()));
    }

    @Test
    void pagesHaveNoInlineScript() throws IOException {
        Pattern script = Pattern.compile("<script(?![^>]*src=)|\\son(?:click|change|submit|load|key\\w+)\\s*=");
        assertEquals(List.of(), pagesWith(script.asPredicate()));
    }

    @Test
    void pagesHaveNoLiteralText() throws IOException {
        Pattern literal = Pattern.compile(">\\s*[A-Za-zÀ-ž]{3,}[^<#{}]*<");
        assertEquals(List.of(), pagesWith(page -> literal.matcher(page).find()));
    }

    @Test
    void pagesUseNeitherScriptedLinksNorTheirOwnAjax() throws IOException {
        assertEquals(List.of(), pagesWith(Pattern.compile("<h:commandLink|<f:ajax").asPredicate()));
    }

    @Test
    void pagesAreShort() throws IOException {
        assertEquals(List.of(), pagesWith(page -> page.lines().count() > LONGEST_PAGE));
    }

    private static List<Path> pagesWith(Predicate<String> fault) throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> fault.test(CodeRulesTest.read(file).replaceAll("(?s)<!--.*?-->", ""))).sorted().toList();
        }
    }
}
