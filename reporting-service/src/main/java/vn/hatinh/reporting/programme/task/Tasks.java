package vn.hatinh.reporting.programme.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import vn.hatinh.reporting.programme.plan.PlanData;
import vn.hatinh.reporting.programme.plan.StandardTask;
import vn.hatinh.reporting.programme.year.Programme;
import vn.hatinh.reporting.programme.year.Programmes;
import vn.hatinh.reporting.record.Author;
import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.record.StoredRecord;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.IfMatch;

/** Writes tasks, each change with who made it; in the caller's transaction. */
@ApplicationScoped
public class Tasks {

    private final Programmes programmes;
    private final PlanData plans;
    private final TaskFiles files;
    private final Clock clock;

    Tasks(Programmes programmes, PlanData plans, TaskFiles files, Clock clock) {
        this.programmes = programmes;
        this.plans = plans;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404 when there is no such task
     */
    public Task get(String agency, String id) {
        return find(agency, id, LockModeType.NONE).task();
    }

    /**
     * The task, which nobody else changes until the end of the transaction.
     *
     * @throws ProblemException 404 when there is no such task
     */
    public Task lock(String agency, String id) {
        return find(agency, id, LockModeType.PESSIMISTIC_WRITE).task();
    }

    /** Who did what to it, latest first; also of a task that was removed. */
    public List<TaskStep> steps(String agency, String id) {
        List<TaskStep> steps = Ids.parse(id)
                .map(task -> StoredTaskStep.<StoredTaskStep>list(
                        "agency = ?1 and task = ?2 order by revision desc", agency, task))
                .orElse(List.of())
                .stream()
                .map(StoredTaskStep::step)
                .toList();
        if (steps.isEmpty()) {
            throw unknown();
        }
        return steps;
    }

    /**
     * @throws ProblemException 404 when the year has no programme, 422 when the content breaks rules
     */
    public Task create(String agency, int year, TaskContent content, Author author) {
        check(programmes.get(agency, year), content);
        return written(StoredTask.create(agency, year, null, content), TaskAction.CREATED, author);
    }

    /** The standard task as one of this year. */
    public Task create(Programme programme, StandardTask standard, Author author) {
        TaskContent content = new TaskContent(
                standard.clause(),
                standard.title(),
                standard.lead(),
                standard.cooperating(),
                standard.from().atYear(programme.year()),
                standard.due().atYear(programme.year()),
                standard.output(),
                standard.budget() == null ? null : new BudgetLine(standard.budget(), null),
                null,
                null,
                null);
        return written(
                StoredTask.create(programme.agency(), programme.year(), standard.code(), content),
                TaskAction.CREATED,
                author);
    }

    /**
     * @throws ProblemException 404, 412, 428, or 422 when the content breaks rules
     */
    public Task replace(String agency, String id, String ifMatch, TaskContent content, Author author) {
        StoredTask task = findToChange(agency, id, ifMatch);
        check(programmes.get(agency, task.year), content);
        task.write(content);
        return written(task, TaskAction.CHANGED, author);
    }

    /**
     * @throws ProblemException 404, 412, 428, or 422 when the task cannot go there
     */
    public Task move(String agency, String id, String ifMatch, StatusChange change, Author author) {
        StoredTask task = findToChange(agency, id, ifMatch);
        LocalDate today = LocalDate.now(clock);
        TaskRules.check(task.task(), change, today);
        task.write(task.task().content().reporting(change.results(), change.difficulties(), change.proposals()));
        task.become(change.status(), Optional.ofNullable(change.on()).orElse(today));
        return written(task, TaskAction.STATUS_CHANGED, author);
    }

    /**
     * Removes what was never begun; anything else stays, and is cancelled instead.
     *
     * @throws ProblemException 404, 412, 428, or 409 when it was begun
     */
    public void remove(String agency, String id, String ifMatch, Author author) {
        StoredTask task = findToChange(agency, id, ifMatch);
        if (task.status != TaskStatus.PLANNED || task.carriedFrom != null || files.hadAny(task.task())) {
            throw ProblemException.of(
                            409, "task-begun", "Nhiệm vụ đã được thực hiện", "The task was begun and cannot be removed")
                    .withDetail(
                            "Chuyển sang trạng thái CANCELLED và ghi lý do",
                            "Set its status to CANCELLED and tell why");
        }
        StoredTaskStep.of(task, task.revision + 1, TaskAction.REMOVED, author).persist();
        task.delete();
    }

    /**
     * Closes the open tasks of the year; each goes on as one of the next year, whose programme must be there.
     *
     * @return the new ones
     */
    public List<Task> carryOver(String agency, int year, Author author) {
        // read with the lock: who comes second waits here, and finds nothing open
        List<StoredTask> open = StoredTask.<StoredTask>find(
                        "agency = ?1 and year = ?2 and status in ?3 order by id", agency, year, TaskStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        return open.stream().map(task -> carryOver(task, author)).toList();
    }

    private static Task carryOver(StoredTask task, Author author) {
        int nextYear = task.year + 1;
        StoredTask next = StoredTask.create(
                task.agency, nextYear, task.standardTask, task.task().content().inYear(nextYear));
        next.carriedFrom = task.id;
        task.carriedTo = next.id;
        task.become(TaskStatus.CARRIED_OVER, null);
        written(task, TaskAction.CARRIED_OVER, author);
        return written(next, TaskAction.CREATED, author);
    }

    private void check(Programme programme, TaskContent content) {
        TaskRules.check(content, programme.year(), plans.clauses(programme.plan()));
    }

    private StoredTask findToChange(String agency, String id, String ifMatch) {
        StoredTask task = find(agency, id, LockModeType.PESSIMISTIC_WRITE);
        IfMatch.check(ifMatch, task.revision);
        if (task.status == TaskStatus.CARRIED_OVER) {
            throw ProblemException.of(
                            409, "task-closed", "Nhiệm vụ đã chuyển sang năm sau", "The task went on in the next year")
                    .withDetail(
                            "Sửa nhiệm vụ tiếp nối " + task.carriedTo,
                            "Change the task that continues it " + task.carriedTo);
        }
        return task;
    }

    private static StoredTask find(String agency, String id, LockModeType lock) {
        return Ids.parse(id)
                .map(number -> StoredTask.<StoredTask>findById(new StoredRecord.Key(agency, number), lock))
                .orElseThrow(Tasks::unknown);
    }

    private static Task written(StoredTask task, TaskAction action, Author author) {
        task.writtenBy(author);
        task.persistAndFlush();
        StoredTaskStep.of(task, task.revision, action, author).persist();
        return task.task();
    }

    private static ProblemException unknown() {
        return ProblemException.of(404, "unknown-task", "Không có nhiệm vụ này", "No such task");
    }
}
