package eu.binome.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the person who starts the application may choose, read from the environment once at the start.
 *
 * @param host the network address to listen on, from {@code BINOME_HOST}; when not given, only this machine's own while the demo
 *     with its known passwords is on, else all
 * @param port the HTTP port, 1-65535, from {@code BINOME_PORT}; 8080 when not given
 * @param data the folder of everything that must survive, from {@code BINOME_DATA}; {@code var} in the checkout when not given
 * @param publicUrl the address that links in mails carry, from {@code BINOME_PUBLIC_URL}, without a slash at its end
 * @param demo whether an empty installation is filled with the demo partnership, from {@code BINOME_DEMO}
 * @param war the built web application
 * @param serverHome where the MariaDB programs are unpacked
 */
record LaunchSettings(String host, int port, Path data, String publicUrl, boolean demo, Path war, Path serverHome) {

    private static final int DEFAULT_PORT = 8080;
    private static final String THIS_MACHINE = "127.0.0.1";
    private static final String ALL_ADDRESSES = "0.0.0.0";
    private static final int HIGHEST_PORT = 65_535;

    /**
     * @param environment the variables of the process
     * @param properties the system properties; {@code binome.checkout}, {@code binome.war} and
     *     {@code binome.mariadb.home} are set by the build
     * @throws LaunchProblem if a value cannot be used
     */
    static LaunchSettings from(Map<String, String> environment, Properties properties) {
        Path checkout = Path.of(properties.getProperty("binome.checkout", "")).toAbsolutePath().normalize();
        int port = port(given(environment, "BINOME_PORT"));
        Path data = checkout.resolve(given(environment, "BINOME_DATA").orElse("var")).normalize();
        String publicUrl = given(environment, "BINOME_PUBLIC_URL").orElse("http://localhost:" + port).replaceAll("/+$", "");
        boolean demo = choice("BINOME_DEMO", given(environment, "BINOME_DEMO").orElse("true"));
        String host = host(given(environment, "BINOME_HOST").orElse(demo ? THIS_MACHINE : ALL_ADDRESSES));
        Path war = checkout.resolve(properties.getProperty("binome.war", "target/binome.war"));
        if (!Files.isReadable(war)) {
            throw new LaunchProblem("The application " + war + " is not there: start it with mvn, which builds it first.");
        }
        Path serverHome = Optional.ofNullable(properties.getProperty("binome.mariadb.home"))
                .map(checkout::resolve)
                .orElseGet(() -> data.resolve("mariadb-server"));
        return new LaunchSettings(host, port, data, publicUrl, demo, war, serverHome);
    }

    /** The address of the start page as seen from this machine. */
    String address() {
        return "http://localhost:" + port + "/";
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static String host(String address) {
        if (!address.matches("[0-9A-Za-z.:_-]{1,253}")) {
            throw new LaunchProblem("BINOME_HOST is \"" + address + "\": give it an address of this machine, or 0.0.0.0 for all.");
        }
        return address;
    }

    private static int port(Optional<String> text) {
        if (text.isEmpty()) {
            return DEFAULT_PORT;
        }
        String digits = text.get();
        if (!digits.matches("\\d{1,5}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > HIGHEST_PORT) {
            throw new LaunchProblem("BINOME_PORT is \"" + digits + "\": give it a number from 1 to 65535, or leave it out for 8080.");
        }
        return Integer.parseInt(digits);
    }

    private static boolean choice(String name, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new LaunchProblem(name + " is \"" + value + "\": give it true or false.");
        }
        return value.equals("true");
    }
}
