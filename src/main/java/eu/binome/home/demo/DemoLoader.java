package eu.binome.home.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

import eu.binome.platform.ReaderLocale;
import eu.binome.security.AccountId;
import eu.binome.security.DemoAccounts;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Fills an empty demo installation with PROSPECTS, acting as its people through the same doors as everybody.
 */
@ApplicationScoped
class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());
    private static final String FOUNDED = "2010-01-12";
    private static final String LAST_VISITS = "2012-01-15";
    private static final int DAYS_OF_VISITS = 30;
    private static final int AFTER_EVERYTHING = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    private DemoAccounts accounts;
    @Inject
    private DemoPartnership partnership;
    @Inject
    private DemoPractices practices;
    @Inject
    private DemoEvaluation evaluation;
    @Inject
    private DemoGrid grid;
    @Inject
    private DemoPlans plans;
    @Inject
    private DemoIndicators indicators;
    @Inject
    private DemoGuide guide;
    @Inject
    private Clock clock;

    void load(@Observes @Priority(AFTER_EVERYTHING) @Initialized(ApplicationScoped.class) Object start) {
        if (accounts.isWanted()) {
            accounts.begin();
            fill();
            accounts.finish();
            LOG.log(Level.INFO, "the demo partnership is loaded");
        }
        if (accounts.areThere()) {
            System.setProperty("binome.demo.accounts", "Demo accounts: claire.debruyne@prospects.example (coordinator), "
                    + "priya.longworth@prospects.example (reader), admin@prospects.example (administrator); password of all: "
                    + DemoAccounts.PASSWORD);
        }
    }

    private void fill() {
        DemoCast cast = new DemoCast();
        LocalDate today = LocalDate.now(clock.withZone(ReaderLocale.ZONE));
        DemoDates dates = new DemoDates(today);
        AccountId administrator = accounts.administrator("admin@prospects.example", "Administrator", "en");
        dates.on(FOUNDED, 0, () -> partnership.load(administrator, cast, dates));
        practices.load(cast, dates);
        evaluation.load(cast, dates);
        grid.load(cast, dates);
        plans.load(cast, dates);
        indicators.load(cast, dates, today);
        guide.load(cast, dates);
        cast.everybody().forEach(account -> dates.on(LAST_VISITS, (int) (account.value() % DAYS_OF_VISITS),
                () -> accounts.visited(account)));
    }
}
