package eu.binome.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Migrations are named, explained and small, so that a failed one leaves nothing half done.
 */
class MigrationsTest {

    private static final Pattern NAME = Pattern.compile("V(\\d{12})__[a-z]+_[a-z]+_[a-z0-9_]+\\.sql");
    private static final Pattern DDL = Pattern.compile("(?im)^\\s*(create|alter|drop|rename|truncate)\\s");
    private static final Pattern OWNED = Pattern.compile("(?i)create table (?!account|mail_message|partnership |partnership\\(|sign_in_attempt"
            + "|parked_form|stored_file|search_pending|search_thesaurus|search_concept|notice_pending|one_time_link|audit_line|content_version|demo_load)");

    @Test
    void namesSayWhenWhoAndWhat() throws IOException {
        assertEquals(List.of(), migrations().stream().filter(file -> !NAME.matcher(file.getFileName().toString()).matches()).toList());
    }

    @Test
    void noTwoHaveTheSameVersion() throws IOException {
        Set<String> versions = new TreeSet<>();
        assertEquals(List.of(), migrations().stream().filter(file -> !versions.add(file.getFileName().toString().substring(0, 13))).toList());
    }

    @Test
    void beginWithWhyAndWhatTheyLock() throws IOException {
        assertEquals(List.of(), violating(sql -> !sql.startsWith("-- ") || !sql.contains("ocks")));
    }

    @Test
    void holdOneDefinitionEach() throws IOException {
        assertEquals(List.of(), violating(sql -> DDL.matcher(sql).results().count() > 1));
    }

    @Test
    void tablesOfAPartnershipCarryItsId() throws IOException {
        assertEquals(List.of(), violating(sql -> OWNED.matcher(sql).find() && !sql.contains("partnership_id")));
    }

    @Test
    void tablesSpeakUnicode() throws IOException {
        assertEquals(List.of(), violating(sql -> sql.toLowerCase(Locale.ROOT).contains("create table") && !sql.contains("utf8mb4")));
    }

    private static List<Path> violating(Predicate<String> fault) throws IOException {
        return migrations().stream().filter(file -> fault.test(CodeRulesTest.read(file))).toList();
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("db/migration"))) {
            return files.sorted().toList();
        }
    }
}
