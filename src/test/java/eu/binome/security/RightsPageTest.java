package eu.binome.security;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * docs/rights.md says of every permission who has it.
 */
class RightsPageTest {

    @ParameterizedTest
    @EnumSource
    void tellsWhoHasThePermission(Permission permission) throws IOException {
        String page = Files.readString(Path.of("docs/rights.md"));
        String roles = Arrays.stream(Role.values()).map(role -> permission.isGrantedTo(Set.of(role)) ? "yes" : "")
                .collect(Collectors.joining(" | "));
        String row = "| " + permission + " | " + (permission.changes() ? "changes" : "reads") + " | " + roles + " |";
        boolean ofThePlatform = roles.replace(" | ", "").isEmpty();
        assertTrue(page.contains(ofThePlatform ? permission.name() : row), row);
    }
}
