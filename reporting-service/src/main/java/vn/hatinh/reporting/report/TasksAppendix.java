package vn.hatinh.reporting.report;

import java.util.ArrayList;
import java.util.List;
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
                rows(wording.groups()),
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

    private static List<Row> rows(List<TaskGroup> groups) {
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
