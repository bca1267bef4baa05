package eu.binome.launcher;

import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts everything, prints the address, and stays until it is told to stop.
 * What cannot be started is said in one sentence, and the exit status is 1.
 */
public final class LauncherMain {

    private static final Logger LOG = Logger.getLogger(LauncherMain.class.getName());

    private final LaunchSettings settings;
    private final DataFolder data;
    private final OrderlyStop stop;
    private final PrintStream console = System.out;
    private final PrintStream problems = System.err;

    private LauncherMain(LaunchSettings settings) {
        this.settings = settings;
        this.data = DataFolder.claim(settings.data());
        this.stop = new OrderlyStop(data);
    }

    /** @param arguments none are read: everything is chosen by the environment */
    public static void main(String[] arguments) {
        try {
            new LauncherMain(LaunchSettings.from(System.getenv(), System.getProperties())).start();
        } catch (LaunchProblem e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void start() {
        Ports.requireFree(settings.port());
        Logging logging = Logging.to(data.folder("log"));
        stop.installed();
        ParentWatch.start();
        try {
            startDatabase();
            startServer(logging);
        } catch (LaunchProblem e) {
            problems.println(e.getMessage());
            LOG.log(Level.INFO, "the start was given up", e);
            stop.exit(1);
        }
        console.println("Binôme is ready at " + settings.address());
        demoAccounts();
        console.flush();
        ProblemConsole.open(problems);
    }

    private void startDatabase() {
        EmbeddedDatabase database = EmbeddedDatabase.start(data.folder("mariadb"), settings.serverHome());
        SupervisedDatabase supervised = new SupervisedDatabase(database, () -> stop.exit(1));
        stop.database(supervised::stop);
        System.setProperty("binome.db.url", database.url("binome"));
        System.setProperty("binome.db.user", database.account().user());
        System.setProperty("binome.db.password", database.account().password());
    }

    private void startServer(Logging logging) {
        System.setProperty("binome.data", data.folder("app").toString());
        System.setProperty("binome.public.url", settings.publicUrl());
        System.setProperty("binome.demo", String.valueOf(settings.demo()));
        ApplicationServer server = ApplicationServer.start(settings, data.emptyFolder("payara"), logging.properties());
        stop.server(server::stop);
    }

    /** The application leaves one line about its demo accounts when it loaded them. */
    private void demoAccounts() {
        String accounts = System.getProperty("binome.demo.accounts", "");
        if (!accounts.isBlank()) {
            console.println(accounts);
        }
    }
}
