package eu.binome.launcher;

import java.util.Optional;

/**
 * Ends this process when the one that started it is gone.
 * Maven, stopped by a signal to itself alone, would otherwise leave the application running with nobody to stop it.
 */
final class ParentWatch {

    private static final long POLL_MILLIS = 100;

    private ParentWatch() {
    }

    static void start() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        parent.ifPresent(process -> Thread.ofPlatform().daemon().name("parent watch").start(() -> exitAfter(process)));
    }

    /** Polls, because waiting for a process that is not a child looks up to five seconds too late. */
    private static void exitAfter(ProcessHandle parent) {
        try {
            while (parent.isAlive()) {
                Thread.sleep(POLL_MILLIS);
            }
            System.exit(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
