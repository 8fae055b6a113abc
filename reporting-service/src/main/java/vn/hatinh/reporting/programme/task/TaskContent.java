package vn.hatinh.reporting.programme.task;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.rest.PlainText;

/**
 * What people write about a task.
 *
 * @param budget null when it costs nothing
 * @param results what came of it
 * @param difficulties what stood in its way
 * @param proposals what its lead asks for
 */
@Schema(description = "Nội dung nhiệm vụ / What is written about a task", example = TaskExamples.CONTENT)
public record TaskContent(
        @Schema(description = "Mục của kế hoạch, xem /api/v1/clauses / Clause of the plan", examples = "II.1-1")
        @NotNull @PlainText(max = 50)
        String clause,

        @NotNull @PlainText(max = 500) String title,

        @Schema(description = "Chủ trì / Who answers for it") @NotNull @PlainText(max = 200)
        String lead,

        @Schema(description = "Phối hợp / Who takes part") @Size(max = 20) List<@NotNull @PlainText(max = 200) String> cooperating,

        @NotNull LocalDate startsOn,
        @NotNull LocalDate dueOn,

        @Schema(description = "Sản phẩm / What it leaves behind") @PlainText(max = 1000)
        String output,

        @Valid BudgetLine budget,
        @PlainText(max = 10_000) String results,
        @PlainText(max = 10_000) String difficulties,
        @PlainText(max = 10_000) String proposals) {

    public TaskContent {
        cooperating = cooperating == null ? List.of() : cooperating;
    }

    /** The same with what is known now; null leaves what was written before. */
    TaskContent reporting(String newResults, String newDifficulties, String newProposals) {
        return new TaskContent(
                clause,
                title,
                lead,
                cooperating,
                startsOn,
                dueOn,
                output,
                budget,
                newResults == null ? results : newResults,
                newDifficulties == null ? difficulties : newDifficulties,
                newProposals == null ? proposals : newProposals);
    }

    /** As a task of another year: the same days, and nothing achieved yet. */
    TaskContent inYear(int year) {
        return new TaskContent(
                clause,
                title,
                lead,
                cooperating,
                startsOn.withYear(year),
                dueOn.withYear(year),
                output,
                budget,
                null,
                null,
                null);
    }
}
