package eu.binome.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/**
 * Which version of the application runs, as the build wrote it into the archive.
 */
@ApplicationScoped
class BuildVersion {

    @Inject
    private ServletContext context;
    private Optional<String> version = Optional.empty();

    /** For example {@code 0.1.0}; a hyphen where the application was not started from an archive. */
    String text() {
        if (version.isEmpty()) {
            version = Optional.of(read());
        }
        return version.get();
    }

    private String read() {
        try (InputStream stream = context.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return stream == null ? "-" : Optional.ofNullable(
                    new Manifest(stream).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION)).orElse("-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
