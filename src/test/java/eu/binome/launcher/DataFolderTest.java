package eu.binome.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path place;

    @Test
    void belongsToOneInstanceAtATime() {
        Path root = place.resolve("var");
        DataFolder first = DataFolder.claim(root);
        LaunchProblem problem = assertThrows(LaunchProblem.class, () -> DataFolder.claim(root));
        assertTrue(problem.getMessage().startsWith("Another instance runs on the data folder " + root));
        first.release();
        DataFolder.claim(root).release();
    }

    @Test
    void emptiesTheFoldersThatBeginAnew() throws IOException {
        DataFolder data = DataFolder.claim(place);
        Path left = Files.createDirectories(data.folder("payara").resolve("applications/binome")).resolve("left.txt");
        Files.writeString(left, "left by an earlier run");
        assertEquals(place.resolve("payara"), data.emptyFolder("payara"));
        assertTrue(Files.isDirectory(place.resolve("payara")));
        assertTrue(Files.notExists(left));
        data.release();
    }

    @Test
    void refusesADiskThatIsNearlyFull() {
        LaunchProblem problem = assertThrows(LaunchProblem.class, () -> DataFolder.requireSpace(place, 100L * 1024 * 1024));
        assertEquals("Only 100 MB are free on the disk of " + place
                + ": make at least 512 MB free, or choose another folder with BINOME_DATA.", problem.getMessage());
    }
}
