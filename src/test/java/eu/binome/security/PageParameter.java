package eu.binome.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A parameter by which the address of a page names an object.
 *
 * @param kind of what, as in the addresses of REST calls
 */
record PageParameter(String page, String name, String kind) {

    private static final List<PageParameter> ALL = Stream.of("evaluation/grid id criteria-grids", "evaluation/ranking round rounds",
            "evaluation/sheet id score-sheets", "evaluation/sheets round rounds", "evaluation/shortlist round rounds", "guide/guide id guides",
            "guide/pdf id guides", "guide/preview id guides", "guide/texts id guides", "home/indicator id indicators",
            "home/values id indicators", "pairing/needs partner partners", "partnership/partner id partners", "partnership/theme id themes",
            "practice/abstracts partner partners", "practice/abstracts theme themes", "practice/edit id practices",
            "practice/interreg id practices", "practice/list partner partners", "practice/list theme themes",
            "practice/practice id practices", "practice/report id practice-imports", "practice/translate in=nl&id practices",
            "practice/versions id practices", "transfer/edit id transfer-plans", "transfer/plan id transfer-plans",
            "transfer/transfer id transfer-plans").map(line -> line.split(" ")).map(part -> new PageParameter(part[0], part[1], part[2])).toList();

    static List<PageParameter> all() {
        return ALL;
    }

    /** The pages inside a partnership of which no parameter names an object. */
    static List<String> pagesWithout() throws IOException {
        return pages().stream().filter(page -> ALL.stream().noneMatch(parameter -> parameter.page().equals(page))).toList();
    }

    /** All pages inside a partnership, such as {@code home/home}. */
    static List<String> pages() throws IOException {
        Path webapp = Path.of("src/main/webapp");
        try (Stream<Path> files = Files.walk(webapp)) {
            return files.map(file -> webapp.relativize(file).toString()).filter(page -> page.matches("[a-z]+/[a-zA-Z]+\\.xhtml"))
                    .filter(page -> !page.startsWith("publication/") && !page.startsWith("platform/"))
                    .map(page -> page.replace(".xhtml", "")).sorted().toList();
        }
    }

    /** The address of a page with nothing's id in each parameter that some page reads. */
    static String everyNameWithNothing(String address) {
        return address + ALL.stream().map(parameter -> parameter.name() + "=" + RestCall.ABSENT).distinct().collect(Collectors.joining("&", "?", ""));
    }

    /** The page's address in a partnership with an object's id. */
    String address(String slug, Map<String, String> ids) {
        return "/p/" + slug + "/" + page + "?" + name + "=" + ids.get(kind);
    }
}
