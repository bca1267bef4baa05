package eu.binome.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings from the properties file that the environment variable {@code BINOME_SETTINGS} names; weaker than the environment.
 */
public final class SettingsFile implements ConfigSource {

    private static final int WEAKER_THAN_ENVIRONMENT = 250;

    private final Properties properties = new Properties();

    public SettingsFile() {
        String file = System.getenv("BINOME_SETTINGS");
        if (file != null && !file.isBlank()) {
            read(Path.of(file));
        }
    }

    private void read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The settings file " + file + " that BINOME_SETTINGS names cannot be read.", e);
        }
    }

    @Override
    public Set<String> getPropertyNames() {
        return properties.stringPropertyNames();
    }

    @Override
    public String getValue(String name) {
        return properties.getProperty(name);
    }

    @Override
    public String getName() {
        return "binome-settings-file";
    }

    @Override
    public int getOrdinal() {
        return WEAKER_THAN_ENVIRONMENT;
    }
}
