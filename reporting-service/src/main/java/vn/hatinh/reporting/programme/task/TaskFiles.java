package vn.hatinh.reporting.programme.task;

/** The files of tasks, as far as tasks care. */
public interface TaskFiles {

    /** Whether a file was ever kept for the task, also when it was removed again. */
    boolean hadAny(Task task);
}
