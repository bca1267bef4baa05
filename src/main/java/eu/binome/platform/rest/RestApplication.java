package eu.binome.platform.rest;

import java.util.Map;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * The REST interface below {@code /api}.
 */
@ApplicationPath("/api")
public class RestApplication extends Application {

    /** Without this the server's JSON-B comes before {@link JsonBodies} and turns records into {@code {}}. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.disableJsonBinding", true);
    }
}
