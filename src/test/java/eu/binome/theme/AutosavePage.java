package eu.binome.theme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;

import eu.binome.testing.BrowserSession;

/**
 * A page with one form that saves by itself, on the real scripts and a server that the test plays.
 */
final class AutosavePage {

    private static final String FORM = """
            <!DOCTYPE html><html lang="en"><head><title>Trial</title><meta name="csrf-token" content="token-7"><meta name="account" content="7">
            <link rel="stylesheet" href="/resources/binome/binome.css"><script src="/resources/binome/page.js" defer></script><script src="/resources/binome/autosave.js" defer></script>
            <script src="/resources/binome/merge.js" defer></script></head><body><main>
            <form id="trial" data-autosave="/api/trial">
            <div class="field"><label for="title">Title</label><input id="title" name="title" value="Old"></div><textarea name="text" aria-label="Text">One
Two</textarea>
            <select name="kind" aria-label="Kind"><option value="a">A</option><option value="b" selected>B</option></select><span class="counter" data-for="title" data-limit="10"></span>
            <label><input type="checkbox" name="agreed" value="yes">Agreed</label>
            <output class="saving"></output></form></main>
            <div id="texts" hidden data-saving="Saving" data-saved="Saved {0}" data-offline="Kept" data-conflict="Conflict" data-restored="Restored"
            data-refused="Not saved: {0}" data-partly="Saved in part" data-stumbled="Fails on {0}" data-elsewhere="Elsewhere" data-signed-out="Sign in" data-counter="{0} of {1}" data-over="{0} too many"
            data-merge-title="Two changed {0}" data-merge-lead="{0} at {1}" data-merge-yours="Yours" data-merge-theirs="Of {0}"
            data-merge-result="Result" data-merge-use-yours="Use mine" data-merge-use-theirs="Use theirs" data-merge-both="Both texts" data-merge-taken="Then press {0}" data-merge-save="Keep"></div>
            </body></html>""";

    private static final long MINUTE = 60_000;

    private final Page page;
    private final List<JsonObject> sent = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();

    AutosavePage(BrowserSession session) {
        page = session.page();
        page.route("**/trial-page", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(FORM)));
    }

    AutosavePage open() {
        page.navigate("/trial-page");
        return this;
    }

    /** From now on the server answers so. */
    AutosavePage answering(int status, String json) {
        page.unroute("**/api/trial");
        page.route("**/api/trial", route -> {
            note(route.request());
            route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("application/json").setBody(json));
        });
        return this;
    }

    /** The next request is answered so, those after it as before. */
    AutosavePage answeringOnce(int status, String json) {
        page.route("**/api/trial", route -> {
            note(route.request());
            route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("application/json").setBody(json));
        }, new Page.RouteOptions().setTimes(1));
        return this;
    }

    /** From now on there is no connection. */
    AutosavePage withoutConnection() {
        page.unroute("**/api/trial");
        page.route("**/api/trial", Route::abort);
        return this;
    }

    /** From now on the server answers so when a title is among what is sent, and saves everything else. */
    AutosavePage stumblingOverTheTitle(int status, String json) {
        page.unroute("**/api/trial");
        page.route("**/api/trial", route -> {
            note(route.request());
            boolean title = lastSent().getAsJsonObject("fields").has("title");
            route.fulfill(new Route.FulfillOptions().setStatus(title ? status : 200).setContentType("application/json").setBody(title ? json : "{}"));
        });
        return this;
    }

    /** From now on the session is of this account; the page's own is 7. */
    AutosavePage sessionOf(int account) {
        page.unroute("**/api/session");
        page.route("**/api/session", route -> {
            asked.incrementAndGet();
            route.fulfill(new Route.FulfillOptions().setContentType("application/json")
                    .setBody("{\"account\": " + account + ", \"csrfToken\": \"token-of-" + account + "\"}"));
        });
        return this;
    }

    /** How often the page asked whose session it is; each time keeps that session alive. */
    int asked() {
        catchUp();
        return asked.get();
    }

    /** Lets a minute pass on the page's clock, and what it sent meanwhile be answered. */
    void minuteLater() {
        page.clock().runFor(MINUTE);
        catchUp();
    }

    private void catchUp() {
        page.waitForResponse("**/trial-page", () -> page.evaluate("() => fetch('/trial-page').then(answer => answer.text())"));
    }

    /** Somebody comes back to the window. */
    AutosavePage lookedAt() {
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");
        return this;
    }

    /** What this browser keeps, by key. */
    Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        ((Map<?, ?>) page.evaluate("() => ({ ...localStorage })")).forEach((key, value) -> kept.put(key.toString(), value.toString()));
        return kept;
    }

    /** Puts a text into this browser as an earlier visit did. */
    AutosavePage keep(String key, String title) {
        page.evaluate("([key, title]) => localStorage.setItem(key, JSON.stringify({ title: { value: title, seen: 'Old' } }))", List.of(key, title));
        return this;
    }

    /** Types a title and waits until the script has said this. */
    AutosavePage type(String title, String state) {
        page.locator("#title").fill(title);
        return awaitState(state);
    }

    AutosavePage awaitState(String state) {
        page.locator(".saving[data-state='" + state + "']").waitFor();
        return this;
    }

    /** Answers the next request while the act runs, and waits for that answer. */
    AutosavePage answered(Runnable act) {
        Response response = page.waitForResponse("**/api/trial", act);
        response.finished();
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    String state() {
        return page.locator(".saving").textContent();
    }

    JsonObject lastSent() {
        return sent.getLast();
    }

    boolean hasSent(String json) {
        return sent.stream().anyMatch(one -> one.toString().equals(json));
    }

    /** How many requests there were. */
    int times() {
        return sent.size();
    }

    String lastToken() {
        return tokens.getLast();
    }

    private void note(Request request) {
        sent.add(JsonParser.parseString(request.postData()).getAsJsonObject());
        tokens.add(request.headers().get("x-csrf-token"));
    }
}
