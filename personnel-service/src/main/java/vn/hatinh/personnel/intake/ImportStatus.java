package vn.hatinh.personnel.intake;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import under way, or how it ended.
 *
 * @param rowsDone rows that the present pass (READING, or CHECKING and WRITING) has done
 * @param rowsTotal rows of the file; absent until known, an estimate while READING
 * @param percentage of the time that it takes as a rule; 100 for whatever has ended
 * @param report what became of the rows, when it was taken or tried
 * @param problem why not, when it was refused, cancelled or failed
 */
@Schema(description = "Tình trạng một lần nhập / An import under way, or how it ended")
public record ImportStatus(
        UUID id,
        @Schema(examples = "H27.13") String agency,
        ImportState state,
        boolean dryRun,
        ImportMode mode,
        @Schema(examples = "english-hr") String profile,
        String sentBy,
        Instant receivedAt,
        Instant endedAt,
        @Schema(examples = "512000") long rowsDone,
        @Schema(examples = "1024000") Long rowsTotal,
        @Schema(examples = "62") int percentage,
        ImportReport report,
        WorkbookProblem problem) {}
