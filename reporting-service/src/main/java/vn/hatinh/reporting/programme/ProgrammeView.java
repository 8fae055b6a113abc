package vn.hatinh.reporting.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.reporting.programme.plan.BudgetHeading;
import vn.hatinh.reporting.programme.task.BudgetLine;
import vn.hatinh.reporting.programme.task.Task;
import vn.hatinh.reporting.programme.task.TaskStatus;
import vn.hatinh.reporting.programme.year.Programme;

/**
 * A year's programme in figures.
 *
 * @param tasks how many in all
 * @param byStatus how many in each status that occurs
 * @param overdue how many should be done by now and are not
 * @param estimate whole đồng by heading, of tasks that were not cancelled and stay in the year
 */
@Schema(description = "Chương trình của năm, bằng số / A year's programme in figures")
public record ProgrammeView(
        String agency,
        int year,
        String plan,
        int tasks,
        Map<TaskStatus, Integer> byStatus,
        int overdue,
        Map<BudgetHeading, Long> estimate,
        Instant createdAt,
        String createdBy) {

    static ProgrammeView of(Programme programme, List<Task> tasks, LocalDate today) {
        Map<TaskStatus, Integer> byStatus = new EnumMap<>(TaskStatus.class);
        Map<BudgetHeading, Long> estimate = new EnumMap<>(BudgetHeading.class);
        for (Task task : tasks) {
            byStatus.merge(task.status(), 1, Integer::sum);
            costs(task).ifPresent(line -> estimate.merge(line.heading(), line.amount(), Long::sum));
        }
        return new ProgrammeView(
                programme.agency(),
                programme.year(),
                programme.plan(),
                tasks.size(),
                byStatus,
                (int) tasks.stream().filter(task -> task.isOverdueOn(today)).count(),
                estimate,
                programme.createdAt(),
                programme.createdBy());
    }

    private static Optional<BudgetLine> costs(Task task) {
        boolean stays = task.status() != TaskStatus.CANCELLED && task.status() != TaskStatus.CARRIED_OVER;
        return Optional.ofNullable(task.content().budget()).filter(line -> stays && line.amount() != null);
    }
}
