package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.hatinh.reporting.programme.plan.BudgetHeading;
import vn.hatinh.reporting.programme.task.TaskStatus;
import vn.hatinh.reporting.report.PlannedTask.Budget;
import vn.hatinh.reporting.report.model.Block.Kind;
import vn.hatinh.reporting.report.wording.SectionWording.Part;
import vn.hatinh.reporting.report.wording.WorkWording;
import vn.hatinh.reporting.vietnamese.VietnameseDates;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;
import vn.hatinh.reporting.vietnamese.VietnameseText;

/** What was recorded of the year's tasks, in one part of a section. */
final class WorkParagraphs {

    private final ReportContext context;
    private final YearWork work;
    private final WorkWording wording;
    private final String part;
    private final Blocks blocks;

    private WorkParagraphs(ReportContext context, String part, Blocks blocks) {
        this.context = context;
        this.work = context.input().work();
        this.wording = context.wording().work();
        this.part = part;
        this.blocks = blocks;
    }

    /** @return false when nothing is recorded of what the part asks for */
    static boolean tell(ReportContext context, Part part, Blocks blocks) {
        WorkParagraphs paragraphs = new WorkParagraphs(context, part.id(), blocks);
        boolean told = false;
        if (part.clause() != null) {
            told |= paragraphs.reported(task -> task.isUnder(part.clause()));
        }
        if (part.headings() != null) {
            told |= paragraphs.listed(task -> task.isOf(part.headings()));
        }
        if (part.tells() != null) {
            told |= switch (part.tells()) {
                case DOCUMENTS -> CommitteeParagraphs.documents(context, part.id(), blocks);
                case COMMITTEE -> CommitteeParagraphs.committee(context, part.id(), blocks);
                case BUDGET -> paragraphs.money();
                case PROPOSALS -> paragraphs.proposals();
            };
        }
        return told;
    }

    /** With results and difficulties. */
    private boolean reported(Predicate<PlannedTask> wanted) {
        List<PlannedTask> tasks = summarised(wanted);
        List<PlannedTask> told = tasks.stream().filter(PlannedTask::hasOutcome).toList();
        blocks.items(
                part + ".task",
                told.stream()
                        .map(task -> task.outcome().results() == null
                                ? title(task)
                                : wording.tasks()
                                        .reported()
                                        .with(Map.of(
                                                "title",
                                                task.title(),
                                                "done",
                                                done(task),
                                                "results",
                                                sentence(task.outcome().results()))))
                        .toList());
        blocks.items(
                part + ".difficulty",
                tasks.stream()
                        .filter(task -> task.outcome().difficulties() != null)
                        .map(task -> wording.tasks()
                                .difficulties()
                                .with(Map.of(
                                        "title",
                                        task.title(),
                                        "difficulties",
                                        sentence(task.outcome().difficulties()))))
                        .toList());
        return !told.isEmpty();
    }

    /** Without results, which stand with the clauses of the plan. */
    private boolean listed(Predicate<PlannedTask> wanted) {
        List<PlannedTask> told =
                summarised(wanted).stream().filter(PlannedTask::hasOutcome).toList();
        blocks.items(part + ".task", told.stream().map(this::title).toList());
        return !told.isEmpty();
    }

    private List<PlannedTask> summarised(Predicate<PlannedTask> wanted) {
        List<PlannedTask> tasks = work.tasks().stream().filter(wanted).toList();
        if (!tasks.isEmpty()) {
            Map<TaskStatus, Long> byStatus =
                    tasks.stream().collect(Collectors.groupingBy(PlannedTask::status, Collectors.counting()));
            String counts = wording.tasks().counts().entrySet().stream()
                    .filter(count -> byStatus.containsKey(count.getKey()))
                    .map(count -> context.say(count.getValue(), Map.of("count", byStatus.get(count.getKey()))))
                    .collect(Collectors.joining(", "));
            blocks.add(
                    part + ".tasks",
                    Kind.PARAGRAPH,
                    context.say(wording.tasks().summary(), Map.of("total", tasks.size(), "counts", counts)));
        }
        return tasks;
    }

    private boolean money() {
        List<Budget> budgets = work.tasks().stream()
                .map(PlannedTask::budget)
                .filter(budget -> budget != null)
                .toList();
        Map<BudgetHeading, List<Budget>> estimated = budgets.stream()
                .filter(budget -> budget.amount() != null)
                .collect(Collectors.groupingBy(Budget::heading, TreeMap::new, Collectors.toList()));
        if (estimated.isEmpty()) {
            return false;
        }
        String headings = estimated.values().stream()
                .map(ofHeading -> wording.money()
                        .heading()
                        .with(Map.of(
                                "name",
                                VietnameseText.continued(ofHeading.get(0).name()),
                                "amount",
                                sum(ofHeading))))
                .collect(Collectors.joining("; "));
        long open = budgets.stream().filter(budget -> budget.amount() == null).count();
        String unestimated = open == 0 ? "" : wording.money().unestimated().with(Map.of("count", open));
        blocks.add(
                part + ".total",
                Kind.PARAGRAPH,
                context.say(
                        wording.money().total(),
                        Map.of(
                                "total",
                                sum(estimated.values().stream()
                                        .flatMap(List::stream)
                                        .toList()),
                                "headings",
                                headings,
                                "unestimated",
                                unestimated)));
        return true;
    }

    private boolean proposals() {
        List<String> all = work.tasks().stream()
                .filter(task -> task.outcome().proposals() != null)
                .map(task -> wording.proposal()
                        .with(Map.of(
                                "title",
                                task.title(),
                                "proposals",
                                sentence(task.outcome().proposals()))))
                .toList();
        blocks.items(part + ".proposal", all);
        return !all.isEmpty();
    }

    private String title(PlannedTask task) {
        return wording.tasks().listed().with(Map.of("title", task.title(), "done", done(task)));
    }

    private String done(PlannedTask task) {
        return task.doneOn() == null
                ? ""
                : wording.tasks().doneOn().with(Map.of("date", VietnameseDates.inNumbers(task.doneOn())));
    }

    /** What somebody wrote, ending with one full stop. */
    private static String sentence(String written) {
        String text = written.strip();
        return text.endsWith(".") ? text : text + ".";
    }

    private static String sum(List<Budget> budgets) {
        return VietnameseNumbers.asNeeded(
                BigDecimal.valueOf(budgets.stream().mapToLong(Budget::amount).sum()));
    }
}
