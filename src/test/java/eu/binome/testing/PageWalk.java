package eu.binome.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Somebody who clicks every link: from some first addresses to all pages that can be reached from them by links alone.
 * Pages that differ only in the partnership, an id, an order or a filter count as the same page; one of them is looked at.
 */
final class PageWalk {

    private static final Pattern ENDS_THE_WALK = Pattern.compile("/security/signOut.*|/api/.*|/resources/.*|/health/.*");
    private static final String LINKS = "() => [...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)";
    private static final String OPEN_ALL = "() => document.querySelectorAll('main details').forEach(d => d.open = true)";
    private static final String KINDS = """
            () => [...new Set([...document.querySelectorAll('body *')].map(e =>
                [e.localName, e.getAttribute('class'), e.getAttribute('role'), ...e.getAttributeNames().sort()].join(' ')))]""";
    private static final String TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final BrowserSession session;
    private final Map<String, Set<String>> examined;
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> files = new TreeSet<>();
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    /** @param examined by page and look: the kinds of elements that axe has seen there; added to */
    PageWalk(BrowserSession session, Map<String, Set<String>> examined) {
        this.session = session;
        this.examined = examined;
    }

    /** Walks from those addresses until no unknown page is left. */
    PageWalk from(String... addresses) {
        for (String address : addresses) {
            add(address + (address.contains("?") ? "&" : "?") + "lang=" + session.look().language(), "the beginning");
        }
        while (!waiting.isEmpty()) {
            Step step = waiting.poll();
            visit(step).forEach(link -> add(link, kind(step.address())));
        }
        return this;
    }

    /** @return what is wrong, by page: a bad status, something axe found, wider than the window, a missing text, a script error */
    List<String> faults() {
        List<String> told = new ArrayList<>();
        faults.forEach((page, fault) -> told.add(page + ": " + fault));
        told.addAll(session.complaints());
        return told;
    }

    /** @return the page files that were looked at, such as {@code practice/list} */
    Set<String> files() {
        return files;
    }

    private void add(String link, String foundOn) {
        URI address = session.address().resolve(link);
        boolean ours = session.address().getAuthority().equals(address.getAuthority());
        if (ours && !ENDS_THE_WALK.matcher(address.getPath()).matches() && seen.add(kind(address))) {
            waiting.add(new Step(address, foundOn));
        }
    }

    private List<String> visit(Step step) {
        Page page = session.page();
        Response response = page.navigate(step.address().toString());
        String name = kind(step.address());
        if (response == null || response.status() != 200) {
            faults.put(name, (response == null ? "no answer" : response.status()) + ", a link on " + step.foundOn());
            return List.of();
        }
        files.add(fileOf(step.address().getPath()));
        look(page, name);
        return ((List<?>) page.evaluate(LINKS)).stream().map(String::valueOf).toList();
    }

    private void look(Page page, String name) {
        page.evaluate(OPEN_ALL);
        int beyond = ((Number) page.evaluate(TOO_WIDE)).intValue();
        if (beyond > 0) {
            faults.put(name, beyond + " pixels wider than the window");
        }
        if (page.locator("body").innerText().contains("???") || page.title().contains("???")) {
            faults.put(name, "a text is missing");
        }
        if (!page.locator("html").getAttribute("lang").equals(session.look().language())) {
            faults.put(name, "in another language");
        }
        if (isNew(page, name)) {
            Accessibility.violations(page).ifPresent(found -> faults.put(name, found));
        }
        session.screenshot("every/" + name.replaceAll("[^A-Za-z0-9#]+", "-"));
    }

    /** Whether there is a kind of element on it that nobody before has seen on this page in this size and these colours. */
    private boolean isNew(Page page, String name) {
        List<String> kinds = ((List<?>) page.evaluate(KINDS)).stream().map(String::valueOf).toList();
        Look look = session.look().in("");
        return examined.computeIfAbsent(name + " " + look, key -> new TreeSet<>()).addAll(kinds);
    }

    private static String fileOf(String path) {
        String inside = path.replaceFirst("^/p/[^/]+", "");
        return switch (inside) {
            case "" -> "home/start";
            case "/" -> "home/home";
            default -> inside.substring(1);
        };
    }

    private static String kind(URI address) {
        return address.getPath().replaceFirst("^/p/[^/]+", "/p/#").replaceAll("/\\d+", "/#").replaceAll("/$", "") + (String.valueOf(address.getQuery()).matches("(.*&)?id=.*") ? "?id" : "");
    }

    private record Step(URI address, String foundOn) {
    }
}
