package eu.binome.security;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import eu.binome.platform.Json;

/**
 * A page with a list of rows, each with a form, and one form with a field for each row, on the real script and a server that the test
 * plays: it parks what is sent, and gives it back with whatever rows there are by then.
 */
final class ParkedList {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Rows</title><meta name="account" content="7">
            <script src="/resources/binome/page.js" defer></script></head><body><main><h1>Rows</h1>%s
            <form id="all" method="post"><input type="hidden" name="all" value="all"><label for="name">Name</label><input id="name" name="name">%s
            <button id="send-all">Send</button></form></main>
            <div id="parked" hidden>%s</div><div id="texts" hidden data-unplaced="Not back" data-unplaced-lead="Copy it"></div></body></html>""";
    private static final String FORM = """
            <section data-row="%2$d"><form id="rows:%1$d:f" method="post"><input type="hidden" name="rows:%1$d:f" value="rows:%1$d:f">
            <label for="closes-%2$d">Closes</label><input id="closes-%2$d" name="closes"><button id="send-%2$d">Send</button></form></section>""";
    private static final String FIELD = """
            <label for="target-%2$d">Target</label><input id="target-%2$d" name="target:%1$d:of" value="of %2$d">""";

    private final Page page;
    private List<Integer> rows = List.of();
    private String parked = "{}";

    ParkedList(Page page) {
        this.page = page;
        page.route("**/rows-trial", this::answer);
    }

    /** Opens the page when it has these rows. */
    ParkedList shows(Integer... ids) {
        rows = Arrays.asList(ids);
        page.navigate("/rows-trial");
        return this;
    }

    ParkedList type(String field, String text) {
        page.fill(field, text);
        return this;
    }

    /** Sends a form to a server that cannot take it. */
    void send(String button) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.click(button));
    }

    /** What stands in some fields. */
    Map<String, String> values(String... fields) {
        return Arrays.stream(fields).collect(Collectors.toMap(Function.identity(), page::inputValue));
    }

    private void answer(Route route) {
        if (route.request().method().equals("POST")) {
            parked = Json.write(fields(route.request().postData()));
        }
        route.fulfill(new Route.FulfillOptions().setContentType("text/html")
                .setBody(PAGE.formatted(each(FORM), each(FIELD), parked.replace("&", "&amp;").replace("<", "&lt;"))));
    }

    private String each(String template) {
        return IntStream.range(0, rows.size()).mapToObj(i -> template.formatted(i, rows.get(i))).collect(Collectors.joining());
    }

    private static Map<String, List<String>> fields(String sent) {
        Map<String, List<String>> fields = new TreeMap<>();
        for (String pair : sent.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(decoded(parts[1]));
        }
        return fields;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
