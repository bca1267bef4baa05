package eu.binome.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class ParentWatchIT {

    @Test
    void endsTheProcessWhenItsParentIsKilled() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Process parent = new ProcessBuilder("sh", "-c", "\"$@\"; exit 0", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), WatchedProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader output = parent.inputReader()) {
            ProcessHandle child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            parent.destroyForcibly().waitFor();
            assertEquals(child.pid(), child.onExit().get(10, TimeUnit.SECONDS).pid());
        }
    }

    /** Says its number and would stay for a minute. */
    static final class WatchedProcess {

        private WatchedProcess() {
        }

        public static void main(String[] arguments) throws InterruptedException {
            ParentWatch.start();
            System.out.println(ProcessHandle.current().pid());
            Thread.currentThread().join(60_000);
        }
    }
}
