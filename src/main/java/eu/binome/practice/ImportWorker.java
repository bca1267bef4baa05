package eu.binome.practice;

import java.util.logging.Level;
import java.util.logging.Logger;

import eu.binome.security.RunAs;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Carries imports out in the background, for whoever ordered them. One that fails, or whose server stops, is cut short where it is and
 * goes on when somebody says so.
 */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

    private final PracticeImport imports;
    private final RunAs runAs;
    @Resource
    private ManagedExecutorService executor;

    @Inject
    ImportWorker(PracticeImport imports, RunAs runAs) {
        this.imports = imports;
        this.runAs = runAs;
    }

    protected ImportWorker() {
        this(null, null);
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWaits waiting) {
        executor.execute(() -> carryOut(waiting));
    }

    private void carryOut(ImportWaits waiting) {
        try {
            runAs.account(waiting.by(), () -> imports.carryOut(waiting.run()));
        } catch (RuntimeException failure) {
            // whatever it was: the list of imports says that it was cut short, and the log why
            LOG.log(Level.SEVERE, failure, () -> "import " + waiting.run().value() + " was cut short");
        }
    }
}
