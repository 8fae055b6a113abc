package vn.hatinh.reporting.report.wording;

import java.util.Map;

import vn.hatinh.reporting.committee.CommitteeRole;
import vn.hatinh.reporting.programme.task.TaskStatus;
import vn.hatinh.reporting.report.model.DocumentKind;

/** What is said of a year's work: documents, committee, tasks and money. */
public record WorkWording(
        Phrase document,
        Map<DocumentKind, Phrase> documents,
        Phrase members,
        Phrase member,
        Map<CommitteeRole, String> roles,
        Phrase meetings,
        Phrase meeting,
        Phrase attendance,
        Tasks tasks,
        Money money,
        Phrase proposal) {

    /**
     * Tasks that belong together.
     *
     * @param listed a task without its results, {@code reported} one with them
     */
    public record Tasks(
            Phrase summary,
            Map<TaskStatus, Phrase> counts,
            Phrase listed,
            Phrase reported,
            Phrase doneOn,
            Phrase difficulties) {}

    /** What tasks cost. */
    public record Money(Phrase total, Phrase heading, Phrase unestimated) {}
}
