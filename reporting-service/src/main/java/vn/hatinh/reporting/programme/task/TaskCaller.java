package vn.hatinh.reporting.programme.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import vn.hatinh.reporting.record.Author;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** What the current caller means and may see of the action plan. */
@RequestScoped
public class TaskCaller {

    private final Caller caller;
    private final Clock clock;

    TaskCaller(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The agency that the request is about.
     *
     * @param asked may be null
     */
    public String agency(String asked) {
        return caller.agency(asked);
    }

    public Author author() {
        return new Author(caller.name(), Instant.now(clock));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the caller may see more of a task than title, status and dates. */
    public boolean seesDetails() {
        return Stream.of(Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER).anyMatch(caller::hasRole);
    }

    /** The task as this caller may see it. */
    public TaskView view(Task task) {
        return TaskView.of(task, today(), seesDetails());
    }
}
