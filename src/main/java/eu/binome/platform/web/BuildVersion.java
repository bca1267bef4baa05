package eu.binome.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/**
 * Which build of the application runs, as the archive's manifest tells.
 */
@ApplicationScoped
class BuildVersion {

    private static final String UNKNOWN = "-";

    @Inject
    private ServletContext context;
    private String text = UNKNOWN;
    private String stamp = UNKNOWN;

    @PostConstruct
    void read() {
        try {
            URL manifest = context.getResource("/META-INF/MANIFEST.MF");
            if (manifest == null) {
                return;
            }
            stamp = Long.toString(manifest.openConnection().getLastModified(), Character.MAX_RADIX);
            try (InputStream stream = manifest.openStream()) {
                text = Optional.ofNullable(new Manifest(stream).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                        .orElse(UNKNOWN);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For example {@code 0.1.0}; a hyphen where the application was not started from an archive. */
    String text() {
        return text;
    }

    /** Another one for each build. */
    String stamp() {
        return stamp;
    }
}
