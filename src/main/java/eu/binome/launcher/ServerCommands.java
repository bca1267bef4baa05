package eu.binome.launcher;

import fish.payara.micro.boot.AdminCommandRunner;
import java.util.List;

/** The settings of the application server that only its administration commands can change. */
final class ServerCommands {

    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String TRANSACTIONS = "configs.config.server-config.transaction-service.";
    /** The search index counts on it: a change that is not visible after ten minutes never will be. */
    private static final int LONGEST_TRANSACTION_SECONDS = 540;
    /** A little more than the application takes, which refuses larger ones with a sentence. */
    private static final int LARGEST_FORM_BYTES = 13_000_000;

    private ServerCommands() {
    }

    /** @param host the network address to listen on */
    static void run(AdminCommandRunner server, String host) {
        for (String setting : settings(host)) {
            server.run("set", setting);
        }
    }

    private static List<String> settings(String host) {
        return List.of(
                NETWORK + "network-listeners.network-listener.http-listener.address=" + host,
                TRANSACTIONS + "timeout-in-seconds=" + LONGEST_TRANSACTION_SECONDS,
                HTTP + "max-form-post-size-bytes=" + LARGEST_FORM_BYTES,
                HTTP + "compression=on",
                HTTP + "compression-min-size-bytes=1024",
                HTTP + "compressable-mime-type=text/html,text/css,text/plain,text/xml,text/csv,text/javascript,"
                        + "application/javascript,application/json,application/problem+json,application/xml,"
                        + "application/xhtml+xml,image/svg+xml",
                HTTP + "xpowered-by=false",
                HTTP + "server-header=false");
    }
}
