package eu.binome.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The table of docs/rights.md: which role has which permission in a partnership.
 */
final class RightsTable {

    private static final String HEADING = "| permission in a partnership |";
    private static final int FIRST_ROLE = 2;

    private final List<String> roles;
    private final Map<String, List<String>> rows;

    private RightsTable(List<String> lines) {
        roles = cells(lines.getFirst()).subList(FIRST_ROLE, FIRST_ROLE + Role.values().length);
        rows = lines.stream().skip(2).takeWhile(line -> line.startsWith("|")).map(RightsTable::cells)
                .collect(Collectors.toMap(List::getFirst, row -> row.subList(FIRST_ROLE, FIRST_ROLE + Role.values().length)));
    }

    static RightsTable read() {
        try {
            return new RightsTable(Files.readAllLines(Path.of("docs/rights.md")).stream().dropWhile(line -> !line.startsWith(HEADING)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean grants(Role role, Permission permission) {
        return rows.getOrDefault(permission.name(), List.of()).size() > 0
                && rows.get(permission.name()).get(roles.indexOf(role.name().toLowerCase(Locale.ROOT))).equals("yes");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList();
    }
}
