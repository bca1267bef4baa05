package eu.binome.bench;

import eu.binome.launcher.EmbeddedDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.flywaydb.core.Flyway;

/**
 * Measures the public catalogue and the search of the built application at a number of practices.
 *
 * <p>{@code fill DATA PRACTICES} makes a data folder with so many; start the application on it with {@code BINOME_DATA};
 * {@code load ADDRESS SECONDS} then asks it from 16 connections and prints one line a page. The last column is how many style sheets
 * the same server sends in the time of one such page, measured in the same run: compare that column between machines.
 */
public final class CatalogueBench {

    private static final int CONNECTIONS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final List<String> WORDS = List.of("cluster", "mining", "energy", "training", "innovation", "network",
            "tourism", "heritage", "incubator", "waste", "mobility", "housing", "university", "enterprise", "region");

    /** What is asked for; the query changes with every request where there is one. */
    private static final Map<String, IntFunction<String>> PAGES = Map.of(
            "0 a style sheet", i -> "/resources/binome/binome.css",
            "1 catalogue", i -> "/publication/catalogue?lang=en",
            "2 catalogue, page 2 to 50", i -> "/publication/catalogue?lang=en&page=" + (2 + i % 49),
            "3 one country", i -> "/publication/catalogue?lang=en&country=" + List.of("FR", "PL", "CZ").get(i % 3),
            "4 one word", i -> "/publication/catalogue?lang=en&q=" + WORDS.get(i % WORDS.size()),
            "5 two words", i -> "/publication/catalogue?lang=en&q=" + WORDS.get(i % 15) + "+" + WORDS.get((i / 15) % 15),
            "6 REST, two words", i -> "/api/search?lang=en&q=" + WORDS.get(i % 15) + "+" + WORDS.get((i / 15) % 15),
            "7 suggestions", i -> "/api/search/suggestions?lang=en&q=" + WORDS.get(i % 15).substring(0, 4),
            "8 REST, three words, new", i -> "/api/search?lang=en&q=" + WORDS.get(i % 15) + "+" + WORDS.get((i / 15) % 15) + "+" + WORDS.get((i / 225) % 15));

    private CatalogueBench() {
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        switch (arguments[0]) {
            case "fill" -> fill(Path.of(arguments[1]).toAbsolutePath(), Integer.parseInt(arguments[2]));
            case "load" -> load(URI.create(arguments[1]), Duration.ofSeconds(Integer.parseInt(arguments[2])));
            default -> throw new IllegalArgumentException("fill DATA PRACTICES, or load ADDRESS SECONDS");
        }
    }

    private static void fill(Path data, int practices) throws IOException, SQLException {
        Files.createDirectories(data);
        Path home = Path.of(System.getProperty("binome.mariadb.home", "target/mariadb-server")).toAbsolutePath();
        EmbeddedDatabase database = EmbeddedDatabase.start(data.resolve("mariadb"), home);
        try {
            String url = database.url("binome") + "?useBulkStmts=true&rewriteBatchedStatements=true";
            String user = database.account().user();
            String password = database.account().password();
            Flyway.configure().dataSource(url, user, password).locations("classpath:db/migration").load().migrate();
            long begin = System.nanoTime();
            try (Connection connection = DriverManager.getConnection(url, user, password);
                 Statement statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                new CatalogueData(connection).fill(practices);
                analyze(statement);
            }
            System.out.printf("%,d practices in %.1f s%n", practices, (System.nanoTime() - begin) / 1e9);
        } finally {
            database.stop(Duration.ofSeconds(30));
        }
    }

    /** The server does so by itself some seconds after a table grew; here it is stopped before. */
    private static void analyze(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("show full tables where table_type = 'BASE TABLE'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        statement.execute("analyze table " + String.join(", ", tables));
    }

    private static void load(URI base, Duration time) throws IOException, InterruptedException {
        System.out.printf("%s, %d connections, %d s each after %d s%n", health(base), CONNECTIONS, time.toSeconds(), WARM_UP.toSeconds());
        System.out.printf("%-28s %10s %9s %9s %8s %14s%n", "page", "requests/s", "p50 ms", "p95 ms", "failed", "style sheets");
        double[] sheets = new double[1];
        PAGES.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(page -> {
            new LoadDriver(base, CONNECTIONS, WARM_UP).ask(page.getValue());
            LoadDriver.Result result = new LoadDriver(base, CONNECTIONS, time).ask(page.getValue());
            sheets[0] = page.getKey().startsWith("0") ? result.perSecond() : sheets[0];
            System.out.printf("%-28s %10.0f %9.1f %9.1f %8d %14.1f%n", page.getKey(), result.perSecond(), result.p50Millis(),
                    result.p95Millis(), result.failed(), sheets[0] / result.perSecond());
        });
    }

    private static String health(URI base) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(base.resolve("/health/ready")).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
