package eu.binome.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.binome.testing.Terminal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalIT {

    private static final int START_SECONDS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int ENDED_BY_CONTROL_C = 130;

    @Test
    void printsTheAddressAloneAndLeavesNothingBehindAfterControlC() {
        try (Terminal terminal = Terminal.startingBinome()) {
            terminal.awaitReady(START_SECONDS);
            assertEquals(List.of("Binôme is ready at http://localhost:" + terminal.port() + "/"),
                    terminal.lines().stream().filter(line -> !line.startsWith("WARNING: ")).toList(), "but for what Maven's own Java says");
            List<ProcessHandle> processes = terminal.processes();
            assertTrue(processes.stream().anyMatch(process -> process.info().command().orElse("").contains("mariadbd")), processes::toString);
            terminal.interrupt();
            assertEquals(List.of(), Terminal.left(processes, PATIENCE));
            assertEquals(ENDED_BY_CONTROL_C, terminal.awaitEnd(1));
        }
    }
}
