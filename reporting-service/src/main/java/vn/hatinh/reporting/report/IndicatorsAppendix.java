package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.hatinh.contracts.indicators.PlanPublished.Rule;
import vn.hatinh.contracts.indicators.PlanPublished.UnitOfMeasure;
import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Appendix.Column;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Appendix.GroupRow;
import vn.hatinh.reporting.report.model.Appendix.Row;
import vn.hatinh.reporting.report.model.Cell;
import vn.hatinh.reporting.report.sentence.FigureText;
import vn.hatinh.reporting.report.wording.AppendixWording.IndicatorColumns;
import vn.hatinh.reporting.report.wording.AppendixWording.Indicators;
import vn.hatinh.reporting.scorecard.Figure;
import vn.hatinh.reporting.scorecard.GoalLines;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.scorecard.TargetLine;
import vn.hatinh.reporting.vietnamese.VietnameseDates;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;
import vn.hatinh.reporting.vietnamese.VietnameseText;

/** Phụ lục I: every indicator of the scorecard in a table. */
final class IndicatorsAppendix {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ReportContext context;
    private final ReportInput input;
    private final Indicators wording;

    private IndicatorsAppendix(ReportContext context) {
        this.context = context;
        this.input = context.input();
        this.wording = context.wording().indicators();
    }

    static Appendix build(ReportContext context, Frame frame) {
        IndicatorsAppendix appendix = new IndicatorsAppendix(context);
        return new Appendix(
                appendix.wording.label(),
                appendix.wording.sheet(),
                context.say(appendix.wording.title()),
                frame.attachedTo(),
                appendix.columns(),
                appendix.rows(),
                appendix.notes());
    }

    private List<Column> columns() {
        IndicatorColumns heading = wording.columns();
        String thisYear =
                heading.thisYear().with(Map.of("period", context.period().within()));
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(null, heading.number(), 10, true));
        columns.add(new Column(null, heading.indicator(), 34, false));
        columns.add(new Column(null, heading.unit(), 10, true));
        for (int milestone : wording.milestones()) {
            columns.add(new Column(null, heading.target().with(Map.of("year", milestone)), 10, true));
        }
        columns.add(new Column(
                null, heading.lastYear().with(Map.of("period", context.period().lastYear())), 14, true));
        columns.add(new Column(thisYear, heading.numerator(), 8, true));
        columns.add(new Column(thisYear, heading.denominator(), 8, true));
        columns.add(new Column(thisYear, heading.value(), 8, true));
        columns.add(new Column(null, heading.status(), 13, true));
        columns.add(new Column(null, heading.note(), 15, false));
        return columns;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (GoalLines goal : input.lines()) {
            rows.add(new GroupRow(goal.code(), goal.title().vi()));
            goal.indicators().forEach(line -> rows.add(row(line)));
        }
        return rows;
    }

    private FigureRow row(IndicatorLine line) {
        Figure figure = line.figure();
        boolean measured = FigureText.isMeasured(figure, line.target().rule());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(line.code()));
        cells.add(Cell.of(line.name().vi()));
        cells.add(Cell.of(VietnameseText.capitalised(context.figures().column(line))));
        for (int milestone : wording.milestones()) {
            cells.add(Cell.of(target(line.target(), milestone)));
        }
        cells.add(lastYear(line));
        int numerator = cells.size();
        cells.add(count(figure.numerator()));
        cells.add(count(figure.denominator()));
        cells.add(measured ? value(line, numerator) : Cell.of(wording.nothing()));
        cells.add(Cell.of(
                line.statusText() == null
                        ? wording.nothing()
                        : line.statusText().vi()));
        cells.add(Cell.of(note(line, measured)));
        return new FigureRow(cells);
    }

    /** A share is computed from the two cells before it. */
    private Cell value(IndicatorLine line, int numerator) {
        Cell value = context.figures().cell(line, line.figure().value());
        BigDecimal denominator = line.figure().denominator();
        if (denominator == null || denominator.signum() == 0) {
            return value;
        }
        int factor = line.unitOfMeasure() == UnitOfMeasure.RATIO ? 1 : 100;
        return value.computedBy(new Cell.Quotient(numerator, numerator + 1, factor));
    }

    private String target(TargetLine target, int milestone) {
        if (!target.holdsOn(input.endOf(milestone))) {
            return wording.nothing();
        }
        Map<String, Object> values = new HashMap<>();
        if (target.rule() != Rule.FALLING) {
            values.put("figure", VietnameseNumbers.asNeeded(target.figure()));
        }
        return wording.targets().get(target.rule()).with(values);
    }

    private Cell lastYear(IndicatorLine line) {
        Figure last = line.lastYear();
        return last != null && FigureText.isMeasured(last, line.target().rule())
                ? context.figures().cell(line, last.value())
                : Cell.of(wording.nothing());
    }

    private String note(IndicatorLine line, boolean measured) {
        if (!measured) {
            return line.figure().nothingOccurred() ? wording.none() : wording.unrecorded();
        }
        return context.sentences().gap(line).map(VietnameseText::capitalised).orElse("");
    }

    private Cell count(BigDecimal number) {
        return number == null
                ? Cell.of(wording.nothing())
                : Cell.of(VietnameseNumbers.asNeeded(number), number, VietnameseNumbers.decimalsAsNeeded(number));
    }

    private List<String> notes() {
        ZonedDateTime asOf = input.scorecard().asOf().atZone(input.zone());
        Map<String, Object> values =
                Map.of("time", TIME.format(asOf), "asOf", VietnameseDates.inNumbers(asOf.toLocalDate()));
        return Stream.concat(
                        context.sayDays(context.wording().opening().closed()).stream(),
                        wording.notes().stream().map(note -> context.say(note, values)))
                .toList();
    }
}
