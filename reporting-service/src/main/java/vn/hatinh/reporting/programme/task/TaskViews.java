package vn.hatinh.reporting.programme.task;

import java.time.LocalDate;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.ProblemException;

/** Tasks as the current caller may see them. */
@RequestScoped
public class TaskViews {

    private final Caller caller;
    private final RecordCaller record;

    TaskViews(Caller caller, RecordCaller record) {
        this.caller = caller;
        this.record = record;
    }

    /** Whether the caller may see more of a task than title, status and dates. */
    public boolean seesDetails() {
        return Stream.of(Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER).anyMatch(caller::hasRole);
    }

    /** @throws ProblemException 403 when the filter would tell what the caller may not see */
    void check(TaskFilter filter) {
        if (filter.asksForDetails() && !seesDetails()) {
            throw ProblemException.of(
                            403, "filter-not-allowed", "Không được lọc theo chi tiết", "Details must not be asked for")
                    .withDetail(
                            "Vai trò reader chỉ lọc theo year, status, dueFrom, dueTo, title",
                            "The role reader may filter by year, status, dueFrom, dueTo, title");
        }
    }

    public TaskView view(Task task) {
        return view(task, record.today());
    }

    /** As of another day than today. */
    public TaskView view(Task task, LocalDate day) {
        return TaskView.of(task, day, seesDetails());
    }
}
