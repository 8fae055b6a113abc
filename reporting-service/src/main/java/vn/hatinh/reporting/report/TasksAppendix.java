package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Appendix.Column;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Appendix.GroupRow;
import vn.hatinh.reporting.report.model.Appendix.Row;
import vn.hatinh.reporting.report.model.Cell;
import vn.hatinh.reporting.report.wording.AppendixWording.Task;
import vn.hatinh.reporting.report.wording.AppendixWording.TaskColumns;
import vn.hatinh.reporting.report.wording.AppendixWording.TaskGroup;
import vn.hatinh.reporting.report.wording.AppendixWording.TaskTable;
import vn.hatinh.reporting.vietnamese.VietnameseDates;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;

/** The appendix of a year's plan: what is to be done, by whom and when. */
final class TasksAppendix {

    private TasksAppendix() {}

    static Appendix build(ReportContext context, Frame frame) {
        TaskTable wording = context.wording().tasks();
        return new Appendix(
                wording.label(),
                wording.sheet(),
                context.say(wording.title()),
                frame.attachedTo(),
                columns(wording.columns()),
                context.input().tasks().isEmpty()
                        ? proposed(wording.groups())
                        : planned(context.input().tasks(), wording),
                List.of());
    }

    private static List<Column> columns(TaskColumns heading) {
        return List.of(
                new Column(null, heading.number(), 8, true),
                new Column(null, heading.task(), 44, false),
                new Column(null, heading.lead(), 18, false),
                new Column(null, heading.cooperating(), 20, false),
                new Column(null, heading.time(), 16, true),
                new Column(null, heading.output(), 20, false),
                new Column(null, heading.budget(), 22, false));
    }

    /** Those of the action plan, by the clauses that they carry out; none is left out. */
    private static List<Row> planned(List<PlannedTask> tasks, TaskTable wording) {
        Map<String, List<PlannedTask>> groups = new LinkedHashMap<>();
        wording.groups().forEach(group -> groups.put(group.title(), new ArrayList<>()));
        groups.put(wording.otherTasks(), new ArrayList<>());
        for (PlannedTask task : tasks) {
            String title = wording.groups().stream()
                    .filter(group -> task.isUnder(group.clause()))
                    .map(TaskGroup::title)
                    .findFirst()
                    .orElse(wording.otherTasks());
            groups.get(title).add(task);
        }
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, List<PlannedTask>> group : groups.entrySet()) {
            if (group.getValue().isEmpty()) {
                continue;
            }
            number++;
            rows.add(new GroupRow(Integer.toString(number), group.getKey()));
            for (int i = 0; i < group.getValue().size(); i++) {
                rows.add(row(number + "." + (i + 1), asPrinted(group.getValue().get(i), wording)));
            }
        }
        return rows;
    }

    private static Task asPrinted(PlannedTask task, TaskTable wording) {
        return new Task(
                task.title(),
                task.lead(),
                String.join("; ", task.cooperating()),
                wording.time()
                        .with(Map.of(
                                "from",
                                VietnameseDates.inNumbers(task.startsOn()),
                                "to",
                                VietnameseDates.inNumbers(task.dueOn()))),
                task.output() == null ? "" : task.output(),
                task.budget() == null ? "" : budget(task.budget(), wording));
    }

    private static String budget(PlannedTask.Budget budget, TaskTable wording) {
        String amount = budget.amount() == null ? "" : VietnameseNumbers.asNeeded(BigDecimal.valueOf(budget.amount()));
        return wording.budget()
                .with(Map.of("heading", budget.name(), "amount", amount))
                .strip();
    }

    private static List<Row> proposed(List<TaskGroup> groups) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            int group = i + 1;
            rows.add(new GroupRow(Integer.toString(group), groups.get(i).title()));
            List<Task> tasks = groups.get(i).tasks();
            for (int j = 0; j < tasks.size(); j++) {
                rows.add(row(group + "." + (j + 1), tasks.get(j)));
            }
        }
        return rows;
    }

    private static FigureRow row(String number, Task task) {
        return new FigureRow(Stream.of(
                        number, task.task(), task.lead(), task.cooperating(), task.time(), task.output(), task.budget())
                .map(Cell::of)
                .toList());
    }
}
