package vn.hatinh.reporting.programme.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.reporting.programme.plan.PlanClauses;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** What must be true of a task beyond the form of its fields. */
final class TaskRules {

    private static final int UNPROCESSABLE = 422;

    private TaskRules() {}

    /**
     * @throws ProblemException 422 with everything that the content breaks
     */
    static void check(TaskContent content, int year, PlanClauses clauses) {
        List<ProblemError> errors = new ArrayList<>();
        if (!clauses.isCarriedOut(content.clause())) {
            errors.add(error(
                    "/clause",
                    "unknown-clause",
                    content.clause(),
                    "Phải là mã một mục có nội dung của kế hoạch " + clauses.plan() + ", ví dụ II.1-1",
                    "Must be the code of a clause of plan " + clauses.plan() + " that has a text, such as II.1-1"));
        }
        Stream.of(outside(year, "/startsOn", content.startsOn()), outside(year, "/dueOn", content.dueOn()))
                .flatMap(List::stream)
                .forEach(errors::add);
        if (content.dueOn().isBefore(content.startsOn())) {
            errors.add(error(
                    "/dueOn",
                    "before-start",
                    content.dueOn(),
                    "Không được trước ngày bắt đầu " + content.startsOn(),
                    "Must not be before the start on " + content.startsOn()));
        }
        refuse(errors);
    }

    /**
     * @throws ProblemException 422 when the step is not allowed from here, or lacks what it must say
     */
    static void check(Task task, StatusChange change, LocalDate today) {
        List<TaskStatus> accepted = task.status().next();
        if (!accepted.contains(change.status())) {
            throw ProblemException.of(
                            UNPROCESSABLE,
                            "task-status",
                            "Không chuyển được sang trạng thái này",
                            "The task cannot go to this status")
                    .withErrors(List.of(error(
                            "/status",
                            "not-from-" + task.status(),
                            change.status(),
                            "Từ " + task.status() + " chỉ chuyển sang: " + accepted,
                            "From " + task.status() + " accepted: " + accepted)));
        }
        List<ProblemError> errors = new ArrayList<>();
        TaskContent after = task.content().reporting(change.results(), change.difficulties(), change.proposals());
        if (change.status() == TaskStatus.DONE && after.results() == null) {
            errors.add(error(
                    "/results",
                    "required",
                    null,
                    "Nhiệm vụ hoàn thành phải ghi kết quả",
                    "A done task tells its results"));
        }
        boolean stopped = change.status() == TaskStatus.SUSPENDED || change.status() == TaskStatus.CANCELLED;
        if (stopped && after.difficulties() == null) {
            errors.add(error(
                    "/difficulties",
                    "required",
                    null,
                    "Phải ghi khó khăn, lý do không thực hiện",
                    "The difficulties that stopped the task must be told"));
        }
        if (change.on() != null && change.on().isAfter(today)) {
            errors.add(error("/on", "in-the-future", change.on(), "Không được sau hôm nay", "Must not be after today"));
        }
        refuse(errors);
    }

    private static List<ProblemError> outside(int year, String pointer, LocalDate day) {
        return day.getYear() == year
                ? List.of()
                : List.of(error(
                        pointer,
                        "outside-the-year",
                        day,
                        "Phải là ngày trong năm " + year,
                        "Must be a day of " + year));
    }

    private static void refuse(List<ProblemError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                            UNPROCESSABLE, "task-rules", "Nhiệm vụ không hợp quy tắc", "The task breaks rules")
                    .withErrors(errors);
        }
    }

    private static ProblemError error(String pointer, String code, Object value, String vi, String en) {
        return new ProblemError(pointer, code, value == null ? null : value.toString(), new Text(vi, en));
    }
}
