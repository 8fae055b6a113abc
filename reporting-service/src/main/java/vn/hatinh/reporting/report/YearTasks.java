package vn.hatinh.reporting.report;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.programme.plan.BudgetHeading;
import vn.hatinh.reporting.programme.plan.PlanData;
import vn.hatinh.reporting.programme.task.Task;
import vn.hatinh.reporting.programme.task.TaskContent;
import vn.hatinh.reporting.programme.task.TaskFilter;
import vn.hatinh.reporting.programme.task.TaskSearch;
import vn.hatinh.reporting.programme.task.TaskStatus;
import vn.hatinh.support.problem.Text;

/** Takes the tasks of a year out of the action plan; cancelled ones are left out. */
@ApplicationScoped
public class YearTasks {

    private final TaskSearch search;
    private final Map<BudgetHeading, Text> headings;

    YearTasks(TaskSearch search, PlanData data) {
        this.search = search;
        this.headings = data.budgetHeadings();
    }

    List<PlannedTask> of(String agency, int year) {
        return search.all(TaskFilter.ofYear(agency, year)).stream()
                .filter(task -> task.status() != TaskStatus.CANCELLED)
                .map(this::task)
                .toList();
    }

    private PlannedTask task(Task task) {
        TaskContent content = task.content();
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
                        : headings.get(content.budget().heading()).vi(),
                content.budget() == null ? null : content.budget().amount(),
                content.results());
    }
}
