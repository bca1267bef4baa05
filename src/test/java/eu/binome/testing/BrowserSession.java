package eu.binome.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import eu.binome.security.DemoAccounts;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One person at one browser window: own cookies, own look. Close it at the end of the test.
 * What the page complains about (script errors, refused by the Content-Security-Policy) is collected in {@link #complaints()}.
 */
public final class BrowserSession implements AutoCloseable {

    private static final double TIMEOUT_MILLIS = 30_000;
    private static final int TALLEST_PICTURE = 16_000;

    private final BrowserContext context;
    private final Page page;
    private final URI address;
    private final Look look;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private BrowserSession(URI address, Look look) {
        this.address = address;
        this.look = look;
        this.context = BrowserProcess.running().newContext(new Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.colours())
                .setLocale(look.language())
                .setAcceptDownloads(true));
        this.context.setDefaultTimeout(TIMEOUT_MILLIS);
        this.page = context.newPage();
        this.page.onPageError(error -> complaints.add(page.url() + ": " + error));
        this.page.onConsoleMessage(this::note);
    }

    /** @return a new window on that application; nothing is opened in it yet */
    public static BrowserSession on(RunningBinome binome, Look look) {
        return on(binome.address(), look);
    }

    /** @return a new window on the application at that address */
    public static BrowserSession on(URI address, Look look) {
        return new BrowserSession(address, look);
    }

    /** @return a new window of somebody with an account of the demo partnership who has signed in; nothing is opened in it yet */
    public static BrowserSession signedIn(RunningBinome binome, String email, Look look) {
        return signedIn(binome, email, DemoAccounts.PASSWORD, look);
    }

    /**
     * @return a new window of somebody who has signed in; nothing is opened in it yet. The page for signing in is left out, because it
     *         would take a quarter of all time; its own tests and those of forms that outlive a session use it
     */
    public static BrowserSession signedIn(RunningBinome binome, String email, String password, Look look) {
        BrowserSession session = on(binome, look);
        APIResponse answer = session.context.request().post("/api/session",
                RequestOptions.create().setData(Map.of("email", email, "password", password)));
        assertEquals(200, answer.status(), answer.text());
        return session;
    }

    /** @return a new window without script, as a visitor who switched it off has it */
    public static BrowserContext withoutScript(RunningBinome binome) {
        return BrowserProcess.running().newContext(new Browser.NewContextOptions()
                .setBaseURL(binome.address().toString()).setJavaScriptEnabled(false));
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** @return where the application answers */
    public URI address() {
        return address;
    }

    public Look look() {
        return look;
    }

    /** Opens the page of that path, such as {@code /p/prospects/home}, and waits until it is complete. */
    public Page open(String path) {
        page.navigate(address.resolve(path).toString());
        return page;
    }

    /**
     * From now on this page's scripts reach no server, until another page is opened in its place. A refusing route is not enough: what a
     * script sends while its page is left goes past it.
     */
    public static void cutOff(Page page) {
        page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError('cut off')); }");
    }

    /** Fails with a readable list when axe finds anything on the page as it is now. */
    public void assertAccessible() {
        Accessibility.assertNoViolations(page);
    }

    /** @return script errors and error messages of the console so far */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Fails when the page complained about anything so far. */
    public void assertQuiet() {
        assertEquals(List.of(), complaints());
    }

    /**
     * With {@code -Dbinome.pictures=true}: takes {@code target/screenshots/<name>-<look>.png}, of the whole page unless it is longer than
     * the browser can draw. Drawing whole pages takes as long as looking through them.
     */
    public void screenshot(String name) {
        if (!Boolean.getBoolean("binome.pictures")) {
            return;
        }
        Path file = TestFolders.screenshots().resolve(name + "-" + look + ".png");
        boolean whole = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue() <= TALLEST_PICTURE;
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    }

    @Override
    public void close() {
        context.close();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
        }
    }
}
