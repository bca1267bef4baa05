package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import eu.binome.testing.TestDatabase;

class StorageSweepIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path data;

    @AfterEach
    void nothingIsNamed() {
        DATABASE.inTransaction(() -> DATABASE.entities().createNativeQuery("delete from practice_attachment").executeUpdate());
    }

    @Test
    void deletesWhatNothingNamesAfterADay() throws IOException {
        String named = kept("named", Duration.ofDays(2));
        String fresh = kept("fresh", Duration.ofHours(23));
        kept("of an upload that failed", Duration.ofDays(2));
        String letGo = kept("of a row that has just gone", Duration.ofDays(2));
        new Storage(data).letGo(letGo, Instant.now());
        age(Files.createFile(data.resolve("files").resolve("arriving1.part")), Duration.ofDays(2));
        Files.createFile(data.resolve("files").resolve("arriving2.part"));
        names(named);
        sweep();
        assertEquals(Stream.of(named, fresh, letGo, "arriving2.part").sorted().toList(), files());
    }

    @Test
    void deletesNothingBesideADatabaseThatNamesNoFile() throws IOException {
        String other = kept("of another database", Duration.ofDays(2));
        sweep();
        assertEquals(List.of(other), files());
    }

    @Test
    void everyTableThatNamesFilesIsLookedAt() {
        assertEquals(List.of("guide_edition", "guide_print", "practice_attachment", "practice_import"),
                DATABASE.inTransaction(() -> new FileNames(DATABASE.entities()).tables()));
    }

    private void sweep() {
        DATABASE.inTransaction(() -> new StorageSweep(new Storage(data), new FileNames(DATABASE.entities()), Clock.systemUTC()).sweep());
    }

    private String kept(String content, Duration old) throws IOException {
        Storage storage = new Storage(data);
        String name = storage.keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 1_000).sha256();
        age(storage.pathOf(name), old);
        return name;
    }

    private static void age(Path file, Duration old) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(old)));
    }

    private static void names(String sha256) {
        DATABASE.inTransaction(() -> {
            DATABASE.entities().createNativeQuery("set foreign_key_checks = 0").executeUpdate();
            DATABASE.entities().createNativeQuery("insert into practice_attachment (practice_id, partnership_id, file_name, media_type, sha256,"
                    + " size_bytes, account_id, added_at) values (1, 1, 'a.txt', 'text/plain', '" + sha256 + "', 1, 1, now(6))").executeUpdate();
        });
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
