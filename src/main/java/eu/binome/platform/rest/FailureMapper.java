package eu.binome.platform.rest;

import jakarta.ws.rs.ext.Provider;

/**
 * Answers every failure of a REST call.
 */
@Provider
public class FailureMapper extends FailureAnswer<Throwable> {
}
