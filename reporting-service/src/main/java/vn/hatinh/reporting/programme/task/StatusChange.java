package vn.hatinh.reporting.programme.task;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.rest.PlainText;

/**
 * A step of a task.
 *
 * @param on day on which it was done; today when it is not said
 * @param results null leaves what was written before; so do the next two
 */
@Schema(description = "Bước tiếp theo của nhiệm vụ / A step of a task", example = TaskExamples.DONE)
public record StatusChange(
        @NotNull TaskStatus status,
        LocalDate on,
        @PlainText(max = 10_000) String results,
        @PlainText(max = 10_000) String difficulties,
        @PlainText(max = 10_000) String proposals) {}
