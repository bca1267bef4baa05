package eu.binome.evaluation;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;

import eu.binome.testing.BrowserSession;
import eu.binome.testing.Look;
import eu.binome.testing.RunningBinome;

/**
 * Somebody of the demo partnership at a browser, signed in.
 */
record DemoPerson(BrowserSession session) implements AutoCloseable {

    static final String COORDINATOR = "claire.debruyne@prospects.example";
    static final String HOUTHALEN = "katrijn.maesen@prospects.example";
    static final String KARVINA = "lenka.holubova@prospects.example";
    static final String WIGAN = "joanne.fairclough@prospects.example";
    static final String GELSENKIRCHEN = "katja.brinkhoff@prospects.example";
    static final String READER = "priya.longworth@prospects.example";

    private static final String BASE = "/p/prospects/evaluation/";

    static DemoPerson at(String email, Look look) {
        BrowserSession session = BrowserSession.signedIn(RunningBinome.withDemo(), email, look);
        session.open("/?lang=" + look.language());
        return new DemoPerson(session);
    }

    /** Opens a page of the evaluation. */
    Page open(String page) {
        return session.open(BASE + page);
    }

    Page page() {
        return session.page();
    }

    APIResponse get(String path) {
        return session.page().request().get(session.page().url().replaceAll("(https?://[^/]+).*", "$1") + path);
    }

    APIResponse send(String method, String path, Object body) {
        String token = page().locator("meta[name='csrf-token']").getAttribute("content");
        return session.page().request().fetch(session.page().url().replaceAll("(https?://[^/]+).*", "$1") + path,
                RequestOptions.create().setMethod(method).setHeader("X-CSRF-Token", token).setHeader("Content-Type", "application/json")
                        .setData(body));
    }

    @Override
    public void close() {
        session.close();
    }
}
