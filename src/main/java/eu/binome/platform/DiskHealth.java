package eu.binome.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether the data folder takes files and its disk has room for more.
 */
@Readiness
@ApplicationScoped
class DiskHealth implements HealthCheck {

    /** Below this an upload, a guide or the index could fail half-way. Unit: bytes. */
    private static final long LEAST_FREE = 256L * 1024 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    private final Path folder;

    DiskHealth() {
        this(Path.of(Setting.DATA.value()));
    }

    /** @param folder the data folder */
    DiskHealth(Path folder) {
        this.folder = folder;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "health", ".tmp"));
            long free = Files.getFileStore(folder).getUsableSpace();
            return answer(free >= LEAST_FREE ? Status.UP : Status.DOWN, Map.of("freeMegabytes", free / MEGABYTE));
        } catch (IOException e) {
            return answer(Status.DOWN, Map.of("failure", "the data folder cannot be written"));
        }
    }

    private static HealthCheckResponse answer(Status status, Map<String, Object> data) {
        return new HealthCheckResponse("disk", status, Optional.of(data));
    }
}
