package eu.binome.practice;

import java.time.Instant;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.CleanText;
import eu.binome.platform.Problem;
import eu.binome.platform.TextLength;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One run of the import that took practices over.
 */
@Entity
@Table(name = "practice_import")
class ImportRun {

    private static final int LONGEST_NAME = 255;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partnership_id")
    private long partnershipId;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "account_name")
    private String accountName;
    @Column(name = "imported_at")
    private Instant importedAt;
    @Column(name = "rows_read")
    private int rowsRead;
    @Column(name = "rows_taken")
    private int rowsTaken;
    @Column(name = "finished_at")
    private Instant finishedAt;
    @Column(name = "undone_at")
    private Instant undoneAt;
    @Column(name = "order_mark")
    private String orderMark = "";
    @Version
    private long version;

    protected ImportRun() {
    }

    /** @param mark of the order, {@link ImportOrder#mark()} */
    ImportRun(PartnershipId partnership, String fileName, String mark, Author author) {
        partnershipId = partnership.value();
        this.fileName = TextLength.first(LONGEST_NAME, CleanText.line(fileName));
        accountId = author.account();
        accountName = author.name();
        importedAt = author.at();
        orderMark = mark;
    }

    /** Tells of some more rows. */
    void count(int read, int taken) {
        rowsRead += read;
        rowsTaken += taken;
    }

    /** Came to its end. */
    void finish(Instant now) {
        finishedAt = now;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    /**
     * Notes that it was taken back.
     *
     * @throws Problem {@code practice.import.undoneBefore} the second time
     */
    void undo(Instant now) {
        if (undoneAt != null) {
            throw new Problem("practice.import.undoneBefore");
        }
        undoneAt = now;
    }

    ImportId id() {
        return new ImportId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    /** @param unfinished what it is as long as it has no end */
    ImportSummary summary(ImportState unfinished) {
        return new ImportSummary(id(), fileName, accountName, importedAt, rowsRead, rowsTaken, state(unfinished));
    }

    private ImportState state(ImportState unfinished) {
        if (undoneAt != null) {
            return ImportState.UNDONE;
        }
        return isFinished() ? ImportState.DONE : unfinished;
    }
}
