package eu.binome.security;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

import eu.binome.platform.Setting;
import eu.binome.security.OneTimeLink.Purpose;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/**
 * Prints a one-time link in the log as long as nobody administers the installation; those of earlier starts are void then.
 */
@ApplicationScoped
class FirstAdministrator {

    /** Stands in the link for the address that is not known yet. */
    static final String ADDRESSEE = "administrator@localhost";

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final Duration LIFE = Duration.ofDays(2);

    @Inject
    private Accounts accounts;
    @Inject
    private OneTimeLinks links;

    @Transactional
    public void offer(@Observes @Priority(Interceptor.Priority.APPLICATION) @Initialized(ApplicationScoped.class) Object start) {
        if (Setting.DEMO.value() || accounts.isAnyAdministrator()) {
            return;
        }
        links.spend(Purpose.FIRST_ADMINISTRATOR, ADDRESSEE);
        String token = Tokens.fresh();
        links.add(token, Purpose.FIRST_ADMINISTRATOR, ADDRESSEE, LIFE);
        LOG.log(Level.WARNING, "Nobody administers this installation yet. Within two days, open {0}/security/invitation?token={1}",
                new Object[] {Setting.PUBLIC_URL.value(), token});
    }
}
