package eu.binome.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks at TCP ports of this machine before anybody else has to fail on them. */
final class Ports {

    private Ports() {
    }

    /** @throws LaunchProblem if this process cannot listen on the port */
    static void requireFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new LaunchProblem("Port " + port + " cannot be used (" + e.getMessage()
                    + "): stop the program that listens there, or choose another port with BINOME_PORT.", e);
        }
    }

    /** @return a port that was free on the loopback address a moment ago */
    static int freeOnLoopback() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback address", e);
        }
    }
}
