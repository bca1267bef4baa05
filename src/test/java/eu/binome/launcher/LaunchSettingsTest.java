package eu.binome.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSettingsTest {

    @TempDir
    private Path checkout;
    private final Properties properties = new Properties();

    @BeforeEach
    void build() throws IOException {
        Files.createDirectories(checkout.resolve("target"));
        Files.createFile(checkout.resolve("target/binome.war"));
        properties.setProperty("binome.checkout", checkout.toString());
        properties.setProperty("binome.mariadb.home", "target/mariadb");
    }

    @Test
    void needsNothingToBeSet() {
        assertEquals(new LaunchSettings("127.0.0.1", 8080, checkout.resolve("var"), "http://localhost:8080", true,
                checkout.resolve("target/binome.war"), checkout.resolve("target/mariadb")), settings(Map.of()));
    }

    @Test
    void takesPortDataAddressAndDemoFromTheEnvironment() {
        assertEquals(new LaunchSettings("0.0.0.0", 9090, Path.of("/srv/binome"), "https://binome.example", false,
                checkout.resolve("target/binome.war"), checkout.resolve("target/mariadb")),
                settings(Map.of("BINOME_PORT", "9090", "BINOME_DATA", "/srv/binome",
                        "BINOME_PUBLIC_URL", "https://binome.example//", "BINOME_DEMO", "false")));
    }

    @Test
    void takesAnEmptyVariableForAMissingOne() {
        assertEquals(8080, settings(Map.of("BINOME_PORT", " ")).port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "8080x", "999999"})
    void refusesWhatIsNoPort(String port) {
        assertRefused("BINOME_PORT is \"" + port + "\"", Map.of("BINOME_PORT", port));
    }

    @Test
    void showsTheDemoToThisMachineOnlyUnlessToldOtherwise() {
        assertEquals("127.0.0.1", settings(Map.of("BINOME_DEMO", "true")).host());
        assertEquals("0.0.0.0", settings(Map.of("BINOME_DEMO", "false")).host());
        assertEquals("0.0.0.0", settings(Map.of("BINOME_DEMO", "true", "BINOME_HOST", "0.0.0.0")).host());
        assertRefused("BINOME_HOST is \"a b\"", Map.of("BINOME_HOST", "a b"));
    }

    @ParameterizedTest
    @CsvSource({"yes", "TRUE", "1"})
    void refusesWhatIsNeitherTrueNorFalse(String demo) {
        assertRefused("BINOME_DEMO is \"" + demo + "\"", Map.of("BINOME_DEMO", demo));
    }

    @Test
    void refusesAnApplicationThatWasNotBuilt() {
        properties.setProperty("binome.war", "target/other.war");
        assertRefused("The application " + checkout.resolve("target/other.war") + " is not there", Map.of());
    }

    private void assertRefused(String beginning, Map<String, String> environment) {
        LaunchProblem problem = assertThrows(LaunchProblem.class, () -> settings(environment));
        assertTrue(problem.getMessage().startsWith(beginning), problem.getMessage());
    }

    private LaunchSettings settings(Map<String, String> environment) {
        return LaunchSettings.from(environment, properties);
    }
}
