package eu.binome.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.LogManager;

/** Sets up the log file of this process: {@code binome.log} in the folder, by {@code logging.properties} beside it. */
final class Logging {

    private final Path properties;

    private Logging(Path properties) {
        this.properties = properties;
    }

    /** From now on everything is logged to the file, and nothing is printed but what we print ourselves. */
    static Logging to(Path folder) {
        Path properties = folder.resolve("logging.properties");
        System.setProperty(LogFile.PLACE, folder.resolve("binome.log").toString());
        try (InputStream packed = Logging.class.getResourceAsStream("logging.properties")) {
            Files.copy(packed, properties, StandardCopyOption.REPLACE_EXISTING);
            try (InputStream copied = Files.newInputStream(properties)) {
                LogManager.getLogManager().readConfiguration(copied);
            }
        } catch (IOException e) {
            throw new LaunchProblem("The log in " + folder + " cannot be written: check the rights and the space of the disk.", e);
        }
        LoggedOutput.capture();
        return new Logging(properties);
    }

    Path properties() {
        return properties;
    }
}
