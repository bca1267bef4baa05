package eu.binome.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

import eu.binome.guide.render.GuidePdf;
import eu.binome.platform.Storage;
import eu.binome.platform.StoredFile;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Makes the ordered PDFs in the background, one at a time: setting a hundred practices takes half a gigabyte.
 *
 * <p>The orders wait in the database, in which every turn looks for the next one: at an order, and every few seconds for those that a
 * stopped machine left behind. While a PDF is set, the same turns say that the work lives.
 */
@ApplicationScoped
class PrintWorker implements PrintPress {

    private static final Logger LOG = Logger.getLogger(PrintWorker.class.getName());
    private static final long MOST_BYTES = 500_000_000;
    private static final int PAGES_BETWEEN_REPORTS = 10;
    private static final int SECONDS_BETWEEN_TURNS = 20;

    private final PrintRecord record;
    private final Storage storage;
    private final ReentrantLock press = new ReentrantLock();
    private final AtomicReference<Optional<GuidePrintId>> underWay = new AtomicReference<>(Optional.empty());
    private final GuidePdf pdf = new GuidePdf();
    @Resource
    private ManagedExecutorService executor;
    @Resource
    private ManagedScheduledExecutorService turns;

    @Inject
    PrintWorker(PrintRecord record, Storage storage) {
        this.record = record;
        this.storage = storage;
    }

    protected PrintWorker() {
        this(null, null);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object start) {
        turns.scheduleWithFixedDelay(this::turn, SECONDS_BETWEEN_TURNS, SECONDS_BETWEEN_TURNS, TimeUnit.SECONDS);
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) PrintRequested order) {
        executor.execute(this::work);
    }

    private void turn() {
        try {
            underWay.get().ifPresentOrElse(record::alive, () -> executor.execute(this::work));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the orders of PDFs could not be looked at; trying again", failure);
        }
    }

    /** Makes every PDF that waits, unless that is being done already: an order that comes too late for it is found at the next turn. */
    void work() {
        if (!press.tryLock()) {
            return;
        }
        try {
            for (Optional<GuidePrintId> next = record.begin(); next.isPresent(); next = record.begin()) {
                print(next.get());
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the orders of PDFs could not be read; trying again", failure);
        } finally {
            press.unlock();
        }
    }

    @Override
    public void finishOrders() {
        press.lock();
        try {
            work();
        } finally {
            press.unlock();
        }
    }

    /** Makes one PDF; whatever goes wrong is logged and leaves the order marked as failed. */
    private void print(GuidePrintId id) {
        boolean done = false;
        underWay.set(Optional.of(id));
        try {
            PrintJob job = record.gather(id);
            record.shows(job);
            set(job);
            done = true;
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "the PDF of order " + id.value() + " could not be made");
        } finally {
            underWay.set(Optional.empty());
            if (!done) {
                record.failed(id);
            }
        }
    }

    private void set(PrintJob job) throws IOException {
        AtomicInteger pages = new AtomicInteger();
        Path file = Files.createTempFile("guide", ".pdf");
        try {
            try (OutputStream target = Files.newOutputStream(file)) {
                pdf.write(job.document(), target, done -> {
                    pages.set(done);
                    if (done % PAGES_BETWEEN_REPORTS == 0) {
                        record.pages(job.print(), done);
                    }
                });
            }
            record.ready(job.print(), keep(file), pages.get());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private StoredFile keep(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return storage.keep(content, MOST_BYTES);
        }
    }
}
