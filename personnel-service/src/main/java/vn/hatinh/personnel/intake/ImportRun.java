package vn.hatinh.personnel.intake;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.PartitionKey;

import vn.hatinh.personnel.importing.file.DateSystem;

/**
 * Record of one import: who sent which file when, how far it is, and what came of it. Signs of life are written past this
 * class, so an update names only what it changes.
 */
@Entity
@DynamicUpdate
@Table(name = "import_run")
class ImportRun {

    @Id
    private UUID id;

    @PartitionKey
    private String agency;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "alive_at")
    private Instant aliveAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "file_sha256")
    private String fileSha256;

    @Column(name = "file_bytes")
    private long fileBytes;

    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    private String profile;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "rows_done")
    private long rowsDone;

    @Column(name = "rows_total")
    private Long rowsTotal;

    @Column(name = "cancel_requested")
    private boolean cancelRequested;

    @Enumerated(EnumType.STRING)
    private DateSystem dates;

    private int added;
    private int changed;
    private int unchanged;

    @Column(name = "left_out")
    private int leftOut;

    private int errors;
    private int warnings;
    private int events;
    private String result;

    protected ImportRun() {}

    ImportRun(UUID id, ImportRequest request, SpooledFile file, Instant receivedAt) {
        this.id = id;
        this.agency = request.agency();
        this.sentBy = request.sentBy();
        this.mode = request.mode();
        this.profile = request.profile() == null ? null : request.profile().name();
        this.dryRun = request.dryRun();
        this.fileSha256 = file.sha256();
        this.fileBytes = file.bytes();
        this.receivedAt = receivedAt;
        this.aliveAt = receivedAt;
        this.state = ImportState.QUEUED;
    }

    UUID id() {
        return id;
    }

    ImportState state() {
        return state;
    }

    DateSystem dates() {
        return dates;
    }

    String result() {
        return result;
    }

    void requestCancel() {
        cancelRequested = true;
    }

    /**
     * Has ended like this.
     *
     * @param result the answer as JSON, without the row errors
     */
    void end(ImportEnd end, ImportJob job, String result, Instant at) {
        state = end.state();
        endedAt = at;
        rowsDone = job.rowsDone();
        rowsTotal = job.rowsTotal();
        dates = end.dates();
        added = end.tally().added();
        changed = end.tally().changed();
        unchanged = end.tally().unchanged();
        leftOut = end.leftOut();
        errors = (int) Math.min(Integer.MAX_VALUE, end.errorCount());
        warnings = end.warningCount();
        events = end.tally().events();
        this.result = result;
    }

    /** How far it is, without what came of it. */
    ImportStatus status() {
        return status(null, null);
    }

    /** The same with what came of it. */
    ImportStatus status(ImportReport report, WorkbookProblem problem) {
        return new ImportStatus(
                id,
                agency,
                state,
                dryRun,
                mode,
                profile,
                sentBy,
                receivedAt,
                endedAt,
                rowsDone,
                rowsTotal,
                Percentage.of(state, rowsDone, rowsTotal),
                report,
                problem);
    }
}
