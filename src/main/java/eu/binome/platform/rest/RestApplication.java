package eu.binome.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * The REST interface below {@code /api}.
 */
@ApplicationPath("/api")
public class RestApplication extends Application {
}
