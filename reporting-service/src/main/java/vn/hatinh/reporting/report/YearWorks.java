package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.committee.CommitteeRecords;
import vn.hatinh.reporting.committee.Meeting;
import vn.hatinh.reporting.programme.plan.BudgetHeading;
import vn.hatinh.reporting.programme.plan.PlanData;
import vn.hatinh.reporting.programme.task.Task;
import vn.hatinh.reporting.programme.task.TaskContent;
import vn.hatinh.reporting.programme.task.TaskFilter;
import vn.hatinh.reporting.programme.task.TaskSearch;
import vn.hatinh.reporting.programme.task.TaskStatus;
import vn.hatinh.reporting.readmodel.OfficialPeriod;
import vn.hatinh.reporting.report.YearWork.Decided;
import vn.hatinh.reporting.report.YearWork.Seat;
import vn.hatinh.reporting.report.YearWork.Sitting;
import vn.hatinh.support.problem.Text;

/** Takes what was done in a period out of the action plan and the committee's records; cancelled tasks are left out. */
@ApplicationScoped
public class YearWorks {

    private final TaskSearch search;
    private final CommitteeRecords committee;
    private final IssuedInPeriod issued;
    private final Map<BudgetHeading, Text> headings;

    YearWorks(TaskSearch search, CommitteeRecords committee, IssuedInPeriod issued, PlanData data) {
        this.search = search;
        this.committee = committee;
        this.issued = issued;
        this.headings = data.budgetHeadings();
    }

    YearWork of(String agency, OfficialPeriod period) {
        LocalDate from = period.from();
        LocalDate to = period.cutOff();
        return new YearWork(
                search.all(TaskFilter.ofYear(agency, period.year())).stream()
                        .filter(task -> task.status() != TaskStatus.CANCELLED)
                        .map(task -> task(task, to))
                        .toList(),
                issued.of(agency, from, to),
                committee.decisions(agency, from, to).stream()
                        .map(decision -> new Decided(decision.number(), decision.decidedOn(), decision.subject()))
                        .toList(),
                committee.members(agency, to).stream()
                        .map(member -> new Seat(member.role(), member.post()))
                        .toList(),
                committee.meetings(agency, from, to).stream()
                        .map(YearWorks::sitting)
                        .toList());
    }

    /** What was done after the period is still being done in it. */
    private PlannedTask task(Task task, LocalDate end) {
        TaskContent content = task.content();
        boolean later = task.doneOn() != null && task.doneOn().isAfter(end);
        return new PlannedTask(
                content.clause(),
                content.title(),
                content.lead(),
                content.cooperating(),
                content.startsOn(),
                content.dueOn(),
                content.output(),
                content.budget() == null
                        ? null
                        : new PlannedTask.Budget(
                                content.budget().heading(),
                                headings.get(content.budget().heading()).vi(),
                                content.budget().amount()),
                later ? TaskStatus.IN_PROGRESS : task.status(),
                later ? null : task.doneOn(),
                new PlannedTask.Outcome(content.results(), content.difficulties(), content.proposals()));
    }

    private static Sitting sitting(Meeting meeting) {
        int present = (int) meeting.attendance().stream()
                .filter(Meeting.Attendance::present)
                .count();
        return new Sitting(meeting.heldOn(), meeting.attendance().size(), present, meeting.agenda());
    }
}
