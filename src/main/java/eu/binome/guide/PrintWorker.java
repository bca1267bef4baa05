package eu.binome.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import eu.binome.guide.render.GuideDocument;
import eu.binome.guide.render.GuidePdf;
import eu.binome.platform.Storage;
import eu.binome.platform.StoredFile;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Makes the ordered PDFs in the background, one at a time: setting a hundred practices takes half a gigabyte.
 */
@ApplicationScoped
class PrintWorker {

    private static final Logger LOG = Logger.getLogger(PrintWorker.class.getName());
    private static final long MOST_BYTES = 500_000_000;
    private static final int PAGES_BETWEEN_REPORTS = 10;

    private final PrintRecord record;
    private final Storage storage;
    private final Semaphore press = new Semaphore(1);
    private final GuidePdf pdf = new GuidePdf();
    @Resource
    private ManagedExecutorService executor;

    @Inject
    PrintWorker(PrintRecord record, Storage storage) {
        this.record = record;
        this.storage = storage;
    }

    protected PrintWorker() {
        this(null, null);
    }

    void ordered(@Observes(during = TransactionPhase.AFTER_SUCCESS) PrintRequested order) {
        executor.execute(() -> work(order));
    }

    /** Makes one PDF; whatever goes wrong is logged and leaves the order marked as failed. */
    void work(PrintRequested order) {
        boolean done = false;
        press.acquireUninterruptibly();
        try {
            print(order);
            done = true;
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> "the PDF of guide " + order.guide().value() + " could not be made");
        } finally {
            press.release();
            if (!done) {
                record.failed(order.print());
            }
        }
    }

    private void print(PrintRequested order) throws IOException {
        GuideDocument guide = record.begin(order);
        AtomicInteger pages = new AtomicInteger();
        Path file = Files.createTempFile("guide", ".pdf");
        try {
            try (OutputStream target = Files.newOutputStream(file)) {
                pdf.write(guide, target, done -> {
                    pages.set(done);
                    if (done % PAGES_BETWEEN_REPORTS == 0) {
                        record.pages(order.print(), done);
                    }
                });
            }
            record.ready(order.print(), keep(file), pages.get());
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
