package eu.binome.launcher;

import fish.payara.micro.boot.AdminCommandRunner;
import java.util.List;

/** The settings of the application server that only its administration commands can change. */
final class ServerCommands {

    private static final String HTTP = "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private ServerCommands() {
    }

    static void run(AdminCommandRunner server) {
        for (String setting : settings()) {
            server.run("set", setting);
        }
    }

    private static List<String> settings() {
        return List.of(
                HTTP + "compression=on",
                HTTP + "compression-min-size-bytes=1024",
                HTTP + "compressable-mime-type=text/html,text/css,text/plain,text/xml,text/csv,text/javascript,"
                        + "application/javascript,application/json,application/problem+json,application/xml,"
                        + "application/xhtml+xml,image/svg+xml",
                HTTP + "xpowered-by=false",
                HTTP + "server-header=false");
    }
}
