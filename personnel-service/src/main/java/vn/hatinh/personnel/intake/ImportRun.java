package vn.hatinh.personnel.intake;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.PartitionKey;

/** Record of one import: who sent which file when, and what came of it; nothing of the file's content. */
@Entity
@Table(name = "import_run")
class ImportRun {

    @Id
    private UUID id;

    @PartitionKey
    private String agency;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "file_sha256")
    private String fileSha256;

    @Column(name = "file_bytes")
    private long fileBytes;

    @Enumerated(EnumType.STRING)
    private ImportOutcome outcome;

    private int added;
    private int changed;
    private int unchanged;
    private int errors;
    private int warnings;
    private int events;

    protected ImportRun() {}

    ImportRun(UUID id, ImportRequest request, SpooledFile file, Instant receivedAt) {
        this.id = id;
        this.agency = request.agency();
        this.sentBy = request.sentBy();
        this.fileSha256 = file.sha256();
        this.fileBytes = file.bytes();
        this.receivedAt = receivedAt;
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    ImportRun applied(IntakeResult result, int warnings) {
        return ended(ImportOutcome.APPLIED, result, warnings);
    }

    ImportRun checked(IntakeResult result, int warnings) {
        return ended(ImportOutcome.CHECKED, result, warnings);
    }

    ImportRun refused(int errors, int warnings) {
        outcome = ImportOutcome.REFUSED;
        this.errors = errors;
        this.warnings = warnings;
        return this;
    }

    private ImportRun ended(ImportOutcome outcome, IntakeResult result, int warnings) {
        this.outcome = outcome;
        this.added = result.sheets().stream().mapToInt(SheetReport::added).sum();
        this.changed = result.sheets().stream().mapToInt(SheetReport::changed).sum();
        this.unchanged =
                result.sheets().stream().mapToInt(SheetReport::unchanged).sum();
        this.events = result.events();
        this.warnings = warnings;
        return this;
    }
}
