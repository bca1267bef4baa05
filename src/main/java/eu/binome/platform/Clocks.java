package eu.binome.platform;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/**
 * The one clock, in UTC; in the demo one whose loader can tell of the past.
 */
@ApplicationScoped
class Clocks {

    @Produces
    Clock utc() {
        return Setting.DEMO.value() ? new StoryTime(Clock.systemUTC()) : Clock.systemUTC();
    }
}
