package eu.binome.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Pages hold no style, script or sentence of their own, and stay small.
 */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LONGEST_PAGE = 120;
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/([^\"#]+)\"");
    private static final Pattern LIST_PART = Pattern.compile("(?s)<ui:repeat\\b|</ui:repeat>|data-row=|<h:form\\b.*?</h:form>");
    private static final Pattern TYPED_INTO = Pattern.compile("<(input\\b(?![^>]*type=\"hidden\")|textarea|select|h:input(?!Hidden)|h:select|b:text|b:select)");

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

    /** What was typed into a form of a list comes back by the id in its row's data-row; by its place it could be another row's. */
    @Test
    void formsInAListSayWhoseTheyAre() throws IOException {
        assertEquals(List.of(), pagesWith(page -> hasFormWithoutRow(withIncluded(page))));
    }

    private static boolean hasFormWithoutRow(String page) {
        int depth = 0;
        boolean named = false;
        boolean missing = false;
        for (Matcher part = LIST_PART.matcher(page); part.find();) {
            depth += part.group().startsWith("<ui:repeat") ? 1 : part.group().startsWith("</ui:repeat") ? -1 : 0;
            named = depth > 0 && (named || part.group().startsWith("data-row"));
            missing |= depth > 0 && !named && part.group().startsWith("<h:form") && TYPED_INTO.matcher(part.group()).find();
        }
        return missing;
    }

    private static String withIncluded(String page) {
        return INCLUDED.matcher(page).replaceAll(file -> Matcher.quoteReplacement(withIncluded(CodeRulesTest.read(WEBAPP.resolve(file.group(1))))));
    }

    private static List<Path> pagesWith(Predicate<String> fault) throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> fault.test(CodeRulesTest.read(file).replaceAll("(?s)<!--.*?-->", ""))).sorted().toList();
        }
    }
}
