package eu.binome.platform.rest;

import java.util.Map;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * The REST interface below {@code /api}.
 */
@ApplicationPath("/api")
public class RestApplication extends Application {

    /**
     * Without the first the server's JSON-B comes before {@link JsonBodies} and turns records into {@code {}}; without the second
     * its MOXy tries each record as XML first, for every request, and logs that it cannot. The third keeps the server's own Jackson
     * out, which at some starts comes before {@link JsonBodies} and writes moments as numbers. The last keeps the list of all calls
     * from people without an account.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.disableJsonBinding", true, "jersey.config.server.disableMoxyJson", true,
                "jersey.config.jsonFeature", JsonBodies.class.getSimpleName(), "jersey.config.server.wadl.disableWadl", true);
    }
}
