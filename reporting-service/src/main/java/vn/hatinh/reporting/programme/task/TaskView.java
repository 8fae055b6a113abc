package vn.hatinh.reporting.programme.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.support.problem.Text;

/**
 * A task as it is answered.
 *
 * @param overdue whether it is still to be done and its last day is over
 * @param details null for those who may know no more than title, status and dates
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Nhiệm vụ / A task", example = TaskExamples.TASK)
public record TaskView(
        UUID id,
        int year,
        String title,
        LocalDate startsOn,
        LocalDate dueOn,
        TaskStatus status,
        Text statusText,
        boolean overdue,
        LocalDate doneOn,

        @Schema(description = "Không có với vai trò reader / Absent for the role reader")
        Details details) {

    /** What only the agency's own people see. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TaskDetails", description = "Chi tiết nhiệm vụ / Details of a task")
    public record Details(
            String clause,
            String standardTask,
            String lead,
            List<String> cooperating,
            String output,
            BudgetLine budget,
            String results,
            String difficulties,
            String proposals,
            UUID carriedFrom,
            UUID carriedTo,

            @Schema(description = "Số lần sửa; ETag của nhiệm vụ / Its entity tag")
            long revision,

            Instant changedAt,
            String changedBy) {

        static Details of(Task task) {
            TaskContent content = task.content();
            return new Details(
                    content.clause(),
                    task.standardTask(),
                    content.lead(),
                    content.cooperating(),
                    content.output(),
                    content.budget(),
                    content.results(),
                    content.difficulties(),
                    content.proposals(),
                    task.carriedFrom(),
                    task.carriedTo(),
                    task.revision(),
                    task.changedAt(),
                    task.changedBy());
        }
    }

    /**
     * @param detailed whether the caller may see more than title, status and dates
     */
    public static TaskView of(Task task, LocalDate today, boolean detailed) {
        return new TaskView(
                task.id(),
                task.year(),
                task.content().title(),
                task.content().startsOn(),
                task.content().dueOn(),
                task.status(),
                TaskStatusTexts.of(task.status()),
                task.isOverdueOn(today),
                task.doneOn(),
                detailed ? Details.of(task) : null);
    }
}
