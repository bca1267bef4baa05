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
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * Measures the public catalogue, the search and the lists of the built application at a number of practices.
 *
 * <p>{@code fill DATA PRACTICES} makes a data folder with so many; start the application on it with {@code BINOME_DATA};
 * {@code load ADDRESS SECONDS} then asks it from 16 connections and prints one line a page; with a third argument only pages whose
 * names contain it. Where a line says "fresh", no address is asked twice, so that no page that is kept can answer.
 *
 * <p>Compare two columns between machines: how many style sheets the same server sends in the time of one such page, measured in the
 * same run, and the processor time that the server and its database spend on a request, given with {@code -Dbinome.bench.pid=} the
 * process of the application.
 */
public final class CatalogueBench {

    private static final int CONNECTIONS = 16;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    /** Where numbers go on after the warming up. */
    private static final int WARMED = 1_000_000;
    private static final List<String> WORDS = List.of("cluster", "mining", "energy", "training", "innovation", "network",
            "tourism", "heritage", "incubator", "waste", "mobility", "housing", "university", "enterprise", "region");

    /** Who asks. */
    private enum Asker { VISITOR, VISITOR_WITH_GZIP, MEMBER }

    /** What is asked for; the address changes with every request where it may. */
    private record Page(String name, Asker asker, IntFunction<String> address) {
    }

    private static final List<Page> PAGES = List.of(
            new Page("style sheet", Asker.VISITOR, i -> "/resources/binome/binome.css"),
            new Page("catalogue, kept", Asker.VISITOR, i -> "/publication/catalogue?lang=en"),
            new Page("catalogue, kept, gzip", Asker.VISITOR_WITH_GZIP, i -> "/publication/catalogue?lang=en"),
            new Page("catalogue, fresh", Asker.VISITOR, i -> "/publication/catalogue?lang=en&fresh=" + i),
            new Page("about, fresh", Asker.VISITOR, i -> "/publication/about?lang=en&fresh=" + i),
            new Page("pages 2 to 50, fresh", Asker.VISITOR, i -> "/publication/catalogue?lang=en&page=" + (2 + i % 49) + "&fresh=" + i),
            new Page("one country, fresh", Asker.VISITOR, i -> "/publication/catalogue?lang=en&country=" + List.of("FR", "PL", "CZ").get(i % 3) + "&fresh=" + i),
            new Page("one word, fresh", Asker.VISITOR, i -> "/publication/catalogue?lang=en&q=" + words(i, 1) + "&fresh=" + i),
            new Page("two words, fresh", Asker.VISITOR, i -> "/publication/catalogue?lang=en&q=" + words(i, 2) + "&fresh=" + i),
            new Page("three words, each new", Asker.VISITOR, i -> "/publication/catalogue?lang=en&q=" + words(i, 3)),
            new Page("practice, fresh", Asker.VISITOR, i -> "/publication/practice?id=" + (1 + i % 900) + "&lang=en&fresh=" + i),
            new Page("REST, two words", Asker.VISITOR, i -> "/api/search?lang=en&q=" + words(i, 2)),
            new Page("REST, three words, each new", Asker.VISITOR, i -> "/api/search?lang=fr&q=" + words(i, 3)),
            new Page("suggestions", Asker.VISITOR, i -> "/api/search/suggestions?lang=en&q=" + words(i, 1).substring(0, 4)),
            new Page("signed in: catalogue", Asker.MEMBER, i -> "/publication/catalogue?lang=en"),
            new Page("signed in: practices", Asker.MEMBER, i -> "/p/bench-0/practice/list"),
            new Page("signed in: search", Asker.MEMBER, i -> "/p/bench-0/search/search?q=" + words(i, 1)),
            new Page("signed in: start", Asker.MEMBER, i -> "/p/bench-0"));

    private CatalogueBench() {
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        switch (arguments[0]) {
            case "fill" -> fill(Path.of(arguments[1]).toAbsolutePath(), Integer.parseInt(arguments[2]));
            case "load" -> load(URI.create(arguments[1]), Duration.ofSeconds(Integer.parseInt(arguments[2])), arguments.length > 3 ? arguments[3] : "");
            default -> throw new IllegalArgumentException("fill DATA PRACTICES, or load ADDRESS SECONDS [PAGES]");
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

    /** So many words, another combination for each number until all have been had. */
    private static String words(int number, int count) {
        StringBuilder words = new StringBuilder();
        int rest = number;
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : "+").append(WORDS.get(rest % WORDS.size()));
            rest /= WORDS.size();
        }
        return words.toString();
    }

    private static void load(URI base, Duration time, String wanted) throws IOException, InterruptedException {
        System.out.printf("%s, %d connections, %d s each after %d s%n", health(base), CONNECTIONS, time.toSeconds(), WARM_UP.toSeconds());
        System.out.printf("%-28s %10s %9s %9s %8s %8s %14s%n", "page", "requests/s", "p50 ms", "p95 ms", "failed", "CPU ms", "style sheets");
        Map<Asker, String> headers = Map.of(Asker.VISITOR, "", Asker.VISITOR_WITH_GZIP, "Accept-Encoding: gzip\r\n", Asker.MEMBER, memberOf(base));
        double sheets = 0;
        for (Page page : PAGES) {
            if (!page.equals(PAGES.get(0)) && !page.name().contains(wanted)) {
                continue;
            }
            new LoadDriver(base, CONNECTIONS, WARM_UP, headers.get(page.asker())).ask(page.address());
            Duration before = processorTime();
            LoadDriver.Result result = new LoadDriver(base, CONNECTIONS, time, headers.get(page.asker()))
                    .ask(i -> page.address().apply(i + WARMED));
            Duration spent = processorTime().minus(before);
            sheets = page.equals(PAGES.get(0)) ? result.perSecond() : sheets;
            System.out.printf("%-28s %10.0f %9.1f %9.1f %8d %8.2f %14.1f%n", page.name(), result.perSecond(), result.p50Millis(),
                    result.p95Millis(), result.failed(), spent.toNanos() / 1e6 / result.requests(), sheets / result.perSecond());
        }
    }

    /** Of the application and all that it started; zero when it was not named. */
    private static Duration processorTime() {
        return Optional.ofNullable(Long.getLong("binome.bench.pid")).flatMap(ProcessHandle::of)
                .map(server -> Stream.concat(Stream.of(server), server.descendants())
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO)).reduce(Duration.ZERO, Duration::plus))
                .orElse(Duration.ZERO);
    }

    /** Signs in as the one whom {@link CatalogueData} made. */
    private static String memberOf(URI base) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(base.resolve("/api/session"))
                    .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(
                            "{\"email\":\"" + CatalogueData.MEMBER + "\",\"password\":\"" + CatalogueData.PASSWORD + "\"}")).build(),
                    HttpResponse.BodyHandlers.ofString());
            String cookies = answer.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.split(";")[0]).collect(Collectors.joining("; "));
            return "Cookie: " + cookies + "\r\n";
        }
    }

    private static String health(URI base) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(base.resolve("/health/ready")).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
