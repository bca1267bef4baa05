package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {

    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path data;

    @Test
    void namesAFileByItsSha256() {
        assertEquals(new StoredFile(SHA_256_OF_ABC, 3), keep("abc", 10));
    }

    @Test
    void givesBackWhatItKeeps() throws IOException {
        try (InputStream content = new Storage(data).open(keep("abc", 10).sha256())) {
            assertArrayEquals("abc".getBytes(StandardCharsets.UTF_8), content.readAllBytes());
        }
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        keep("abc", 10);
        keep("abc", 10);
        assertEquals(1, files());
    }

    @Test
    void writesTheNamesOfTheFoldersThatItMakesToo() {
        List<Path> written = new ArrayList<>();
        Storage storage = new Storage(data) {
            @Override
            void keepName(Path inside) throws IOException {
                written.add(inside);
                super.keepName(inside);
            }
        };
        storage.keep(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)), 10);
        assertEquals(List.of(data.resolve("files/ba"), data.resolve("files"), data), written);
    }

    @Test
    void refusesWhatIsTooLargeAndKeepsNothingOfIt() throws IOException {
        assertEquals("platform.file.tooLarge", assertThrows(Problem.class, () -> keep("abcdef", 5)).code());
        assertEquals(0, files());
    }

    @Test
    void neverLeavesItsFolder() {
        assertThrows(IllegalStateException.class, () -> new Storage(data).pathOf("../../etc/passwd"));
    }

    private StoredFile keep(String content, long most) {
        return new Storage(data).keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), most);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
