package eu.binome.platform;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/**
 * The one clock, in UTC.
 */
@ApplicationScoped
class Clocks {

    @Produces
    Clock utc() {
        return Clock.systemUTC();
    }
}
