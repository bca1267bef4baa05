package eu.binome.testing;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes, by the system's kill command. */
final class Signals {

    private Signals() {
    }

    static void send(String name, long pid) {
        try {
            int status = new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("kill -" + name + " " + pid + " ended with " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("kill cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
