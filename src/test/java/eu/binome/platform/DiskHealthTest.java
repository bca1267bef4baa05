package eu.binome.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskHealthTest {

    @TempDir
    private Path place;

    @Test
    void tellsHowMuchRoomThereIs() throws IOException {
        HealthCheckResponse answer = new DiskHealth(place).call();
        assertEquals("disk", answer.getName());
        assertTrue((long) answer.getData().orElseThrow().get("freeMegabytes") > 0);
        try (Stream<Path> left = Files.list(place)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void isDownWhenNothingCanBeWritten() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertEquals(HealthCheckResponse.Status.DOWN, new DiskHealth(file.resolve("data")).call().getStatus());
    }
}
