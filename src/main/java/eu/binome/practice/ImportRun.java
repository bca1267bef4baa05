package eu.binome.practice;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;

import eu.binome.partnership.PartnershipId;
import eu.binome.platform.CleanText;
import eu.binome.platform.Json;
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
 * One run of the import that takes practices over, or took them. How far it came is counted by {@link ImportWriting} with each part.
 */
@Entity
@Table(name = "practice_import")
class ImportRun {

    private static final int LONGEST_NAME = 255;
    private static final TypeReference<Map<String, Integer>> TURNS = new TypeReference<>() {
    };

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
    @Column(name = "rows_total")
    private int rowsTotal;
    @Column(name = "rows_read")
    private int rowsRead;
    @Column(name = "rows_taken")
    private int rowsTaken;
    private String sha256;
    private String ordered = "";
    private String turns = "{}";
    @Column(name = "waiting_since")
    private Instant waitingSince;
    @Column(name = "carried_since")
    private Instant carriedSince;
    @Column(name = "carried_from")
    private int carriedFrom;
    @Column(name = "stop_asked")
    private boolean stopAsked;
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

    /** @param total how many records the file has */
    ImportRun(PartnershipId partnership, ImportOrder order, int total, Author author) {
        partnershipId = partnership.value();
        fileName = TextLength.first(LONGEST_NAME, CleanText.line(order.fileName()));
        sha256 = order.file();
        ordered = Json.write(order);
        orderMark = order.mark();
        rowsTotal = total;
        accountId = author.account();
        accountName = author.name();
        importedAt = author.at();
        waitingSince = author.at();
    }

    /**
     * Lets it go on from the row that it has reached.
     *
     * @throws Problem {@code practice.import.over} when it came to its end, was taken back, or is of a time when files were not kept
     */
    void goOn(Instant now) {
        if (finishedAt != null || undoneAt != null || sha256 == null) {
            throw new Problem("practice.import.over");
        }
        stopAsked = false;
        waitingSince = now;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    /** Whether it has no end yet, and was not taken back. */
    boolean isOpen() {
        return finishedAt == null && undoneAt == null;
    }

    /** When a server took it up last; the order as long as none did. */
    Instant carried() {
        return carriedSince == null ? importedAt : carriedSince;
    }

    /** Whether it was ordered after that moment and no server has taken it up yet. */
    boolean isWaiting(Instant since) {
        return waitingSince != null && finishedAt == null && undoneAt == null && waitingSince.isAfter(since);
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
        sha256 = null;
    }

    ImportId id() {
        return new ImportId(id);
    }

    PartnershipId partnership() {
        return new PartnershipId(partnershipId);
    }

    ImportOrder order() {
        return Json.read(ordered, ImportOrder.class);
    }

    /** How many practices were dealt out so far, by country. */
    Map<String, Integer> turns() {
        return Json.read(turns, TURNS);
    }

    int rowsRead() {
        return rowsRead;
    }

    Instant begun() {
        return importedAt;
    }

    /** Who ordered it, as who does something now. */
    Author author(Instant now) {
        return new Author(accountId, accountName, now);
    }

    long account() {
        return accountId;
    }

    /** @param unfinished what it is as long as it has no end and nobody asked it to stop */
    ImportSummary summary(ImportState unfinished) {
        ImportState state = state(unfinished);
        return new ImportSummary(id(), fileName, accountName, importedAt, rowsRead, rowsTaken, state, Math.max(rowsTotal, rowsRead),
                progress(state), sha256 != null && (state == ImportState.INTERRUPTED || state == ImportState.STOPPED));
    }

    private ImportProgress progress(ImportState state) {
        return new ImportProgress(carried(), carriedFrom, state == ImportState.RUNNING && stopAsked);
    }

    private ImportState state(ImportState unfinished) {
        if (undoneAt != null) {
            return ImportState.UNDONE;
        }
        if (isFinished()) {
            return ImportState.DONE;
        }
        return unfinished == ImportState.INTERRUPTED && stopAsked ? ImportState.STOPPED : unfinished;
    }
}
