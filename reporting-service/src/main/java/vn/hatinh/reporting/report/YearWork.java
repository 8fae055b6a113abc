package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.reporting.committee.CommitteeRole;

/**
 * What was done for the plan in a period, as far as it was recorded.
 *
 * @param tasks of the year; none when no action plan has been written
 * @param documents that the agency issued in the period
 * @param decisions of the committee, or about it, in the period, earliest first
 * @param members of the committee on the period's last day, by their role
 * @param meetings of the committee in the period, earliest first
 */
record YearWork(
        List<PlannedTask> tasks,
        List<IssuedInPeriod.Document> documents,
        List<Decided> decisions,
        List<Seat> members,
        List<Sitting> meetings) {

    static final YearWork NOTHING = new YearWork(List.of(), List.of(), List.of(), List.of(), List.of());

    static YearWork of(List<PlannedTask> tasks) {
        return new YearWork(tasks, List.of(), List.of(), List.of(), List.of());
    }

    /** A decision with its number. */
    record Decided(String number, LocalDate on, String subject) {}

    /** A seat on the committee, known by the post of who has it. */
    record Seat(CommitteeRole role, String post) {}

    /**
     * A meeting of the committee.
     *
     * @param listed members of whom it was noted whether they came, {@code present} those who did
     */
    record Sitting(LocalDate on, int listed, int present, List<String> agenda) {}
}
