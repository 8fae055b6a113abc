package vn.hatinh.reporting.programme.task;

/** What is done to a task. */
public enum TaskAction {
    CREATED,
    CHANGED,
    STATUS_CHANGED,
    CARRIED_OVER,
    REMOVED
}
