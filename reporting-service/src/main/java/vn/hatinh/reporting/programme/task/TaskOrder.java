package vn.hatinh.reporting.programme.task;

import io.quarkus.panache.common.Sort;

/** In which order tasks are listed; the last word is the due date's, then the number's, so that pages do not overlap. */
public enum TaskOrder {
    DUE("dueOn"),
    START("startsOn"),
    TITLE("title"),
    STATUS("status");

    private final String member;

    TaskOrder(String member) {
        this.member = member;
    }

    Sort sort(boolean descending) {
        return Sort.by(member, descending ? Sort.Direction.Descending : Sort.Direction.Ascending)
                .and("dueOn")
                .and("id");
    }
}
