package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.hatinh.reporting.organisation.Organisation.UnitOnDate;
import vn.hatinh.reporting.readmodel.SeriesOfUnit;
import vn.hatinh.reporting.report.Headcount.Group;
import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Appendix.Column;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Appendix.GroupRow;
import vn.hatinh.reporting.report.model.Appendix.Row;
import vn.hatinh.reporting.report.model.Cell;
import vn.hatinh.reporting.report.wording.AppendixWording.HeadcountColumns;
import vn.hatinh.reporting.report.wording.AppendixWording.HeadcountTable;
import vn.hatinh.reporting.report.wording.SectionWording.Breakdown;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;
import vn.hatinh.reporting.vietnamese.VietnameseText;

/** Phụ lục II: the staff by sex, crossed with unit, type, age band, grade, Party membership and leadership. */
final class HeadcountAppendix {

    private static final int TOTAL = 2;
    private static final int MEN = 3;
    private static final int WOMEN = 4;

    private final ReportContext context;
    private final HeadcountTable wording;
    private final List<Row> rows = new ArrayList<>();

    private HeadcountAppendix(ReportContext context) {
        this.context = context;
        this.wording = context.wording().headcount();
    }

    static Appendix build(ReportContext context, Frame frame) {
        HeadcountAppendix appendix = new HeadcountAppendix(context);
        appendix.fill();
        return new Appendix(
                appendix.wording.label(),
                appendix.wording.sheet(),
                context.say(appendix.wording.title()),
                frame.attachedTo(),
                appendix.columns(),
                appendix.rows,
                appendix.wording.notes().stream().map(context::say).toList());
    }

    private List<Column> columns() {
        HeadcountColumns heading = wording.columns();
        return List.of(
                new Column(null, heading.number(), 8, true),
                new Column(null, heading.group(), 60, false),
                new Column(null, heading.total(), 14, true),
                new Column(null, heading.men(), 14, true),
                new Column(null, heading.women(), 14, true),
                new Column(null, heading.share(), 16, true));
    }

    private void fill() {
        Optional<Headcount> all = headcount(context.input().planYear().series());
        if (all.isEmpty()) {
            rows.add(new GroupRow("", wording.unknown()));
            return;
        }
        row("", wording.all(), all.get().all());
        byUnit();
        for (Breakdown breakdown : context.wording().situation().breakdowns()) {
            byTrait(breakdown, all.get());
        }
    }

    private void byUnit() {
        List<UnitOnDate> units = context
                .input()
                .planYear()
                .organisation()
                .unitsOn(context.input().cutOff())
                .stream()
                .filter(unit -> unit.parent() != null)
                .sorted(Comparator.comparing(UnitOnDate::kind).thenComparing(UnitOnDate::code))
                .toList();
        int before = rows.size();
        int number = 0;
        for (UnitOnDate unit : units) {
            SeriesOfUnit series = context.input().headcounts().get(unit.code());
            Optional<Headcount> headcount = series == null ? Optional.empty() : headcount(series);
            if (headcount.isPresent()) {
                number++;
                row(Integer.toString(number), name(unit), headcount.get().all());
            }
        }
        if (number > 0) {
            rows.add(before, new GroupRow("", wording.byUnit()));
        }
    }

    /** A unit of the period's last day, under its name of the day of signing if it still exists then. */
    private String name(UnitOnDate unit) {
        return context.input()
                .planYear()
                .organisation()
                .nameOn(unit.code(), context.input().namesOn())
                .orElse(unit.name());
    }

    private void byTrait(Breakdown breakdown, Headcount headcount) {
        Map<String, Group> groups = headcount.by(breakdown.dimension());
        List<String> known = groups.keySet().stream()
                .filter(group -> groups.get(group).total() > 0)
                .sorted(Comparator.comparingInt(breakdown::place))
                .toList();
        if (known.isEmpty()) {
            return;
        }
        rows.add(new GroupRow("", breakdown.label()));
        for (int i = 0; i < known.size(); i++) {
            String name = breakdown.groups().getOrDefault(known.get(i), known.get(i));
            row(Integer.toString(i + 1), VietnameseText.capitalised(name), groups.get(known.get(i)));
        }
    }

    private void row(String number, String name, Group group) {
        rows.add(new FigureRow(List.of(
                Cell.of(number),
                Cell.of(name),
                people(group.total()).computedBy(new Cell.Sum(List.of(MEN, WOMEN))),
                people(group.men()),
                people(group.women()),
                share(group))));
    }

    private static Cell people(long count) {
        BigDecimal number = BigDecimal.valueOf(count);
        return Cell.of(VietnameseNumbers.asNeeded(number), number, 0);
    }

    private static Cell share(Group group) {
        if (group.total() == 0) {
            return Cell.of("");
        }
        BigDecimal share = BigDecimal.valueOf(100 * group.women())
                .divide(BigDecimal.valueOf(group.total()), MathContext.DECIMAL64);
        return Cell.of(VietnameseNumbers.oneDecimal(share), share, 1).computedBy(new Cell.Quotient(WOMEN, TOTAL, 100));
    }

    private Optional<Headcount> headcount(SeriesOfUnit series) {
        return Headcount.in(context.input().period(), series);
    }
}
