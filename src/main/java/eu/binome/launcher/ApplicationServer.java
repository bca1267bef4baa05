package eu.binome.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro in this process, alone and with one application at the context root {@code /}. */
final class ApplicationServer {

    private static final Logger LOG = Logger.getLogger(ApplicationServer.class.getName());

    private final PayaraMicroRuntime runtime;

    private ApplicationServer(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * Boots the server and deploys the application.
     *
     * @param workFolder the server's own files, empty: what it finds there of an earlier run it deploys a second time
     * @throws LaunchProblem if the server does not come up or refuses the application
     */
    static ApplicationServer start(LaunchSettings settings, Path workFolder, Path logging) {
        try {
            PayaraMicro server = PayaraMicro.getInstance();
            server.setRootDir(workFolder.toFile())
                    .setLogPropertiesFile(logging.toFile())
                    .setPrintLogo(false)
                    .setNoHazelcast(true)
                    .setHttpPort(settings.port())
                    .setHttpAutoBind(false)
                    .setPreBootHandler(commands -> ServerCommands.run(commands, settings.host()));
            ApplicationServer started = new ApplicationServer(server.bootStrap());
            started.deploy(settings.war());
            return started;
        } catch (BootstrapException e) {
            throw new LaunchProblem("The application server did not start (" + e.getMessage() + "): read "
                    + System.getProperty(LogFile.PLACE) + " for its reason.", e);
        }
    }

    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException e) {
            LOG.log(Level.WARNING, "the application server did not stop in order", e);
        }
    }

    /** A refused application does not throw, it is only missing afterwards. */
    private void deploy(Path war) {
        runtime.deploy("binome", "/", war.toFile());
        if (runtime.getDeployedApplicationNames().size() != 1) {
            throw new LaunchProblem("The application could not be deployed: read " + System.getProperty(LogFile.PLACE)
                    + " for its reason.");
        }
    }
}
