package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.contracts.indicators.PlanPublished.Rule;
import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Appendix.Column;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Appendix.GroupRow;
import vn.hatinh.reporting.report.model.Appendix.Row;
import vn.hatinh.reporting.report.sentence.FigureText;
import vn.hatinh.reporting.report.sentence.IndicatorSentences;
import vn.hatinh.reporting.report.wording.ReportWording;
import vn.hatinh.reporting.report.wording.ReportWording.Columns;
import vn.hatinh.reporting.scorecard.Figure;
import vn.hatinh.reporting.scorecard.GoalLines;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.scorecard.TargetLine;
import vn.hatinh.reporting.vietnamese.VietnameseDates;
import vn.hatinh.reporting.vietnamese.VietnameseNumbers;
import vn.hatinh.reporting.vietnamese.VietnameseText;

/** Phụ lục I: every indicator of the scorecard in a table. */
final class AppendixOne {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ReportInput input;
    private final ReportWording.Appendix wording;
    private final FigureText figures;
    private final IndicatorSentences sentences;

    private AppendixOne(
            ReportInput input, ReportWording.Appendix wording, FigureText figures, IndicatorSentences sentences) {
        this.input = input;
        this.wording = wording;
        this.figures = figures;
        this.sentences = sentences;
    }

    static Appendix build(
            ReportInput input,
            ReportWording.Appendix wording,
            String date,
            FigureText figures,
            IndicatorSentences sentences) {
        AppendixOne appendix = new AppendixOne(input, wording, figures, sentences);
        return new Appendix(
                wording.label(),
                wording.title().with(Map.of("year", input.year())),
                wording.attachedTo()
                        .with(Map.of(
                                "abbreviation",
                                input.names().abbreviation(),
                                "date",
                                date,
                                "agency",
                                input.names().name())),
                appendix.columns(),
                appendix.rows(),
                appendix.notes());
    }

    private List<Column> columns() {
        Columns heading = wording.columns();
        String thisYear = heading.thisYear().with(Map.of("year", input.year()));
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(null, heading.number(), 8, true));
        columns.add(new Column(null, heading.indicator(), 36, false));
        columns.add(new Column(null, heading.unit(), 10, true));
        for (int milestone : wording.milestones()) {
            columns.add(new Column(null, heading.target().with(Map.of("year", milestone)), 10, true));
        }
        columns.add(new Column(null, heading.lastYear().with(Map.of("year", input.year() - 1)), 14, true));
        columns.add(new Column(thisYear, heading.numerator(), 8, true));
        columns.add(new Column(thisYear, heading.denominator(), 8, true));
        columns.add(new Column(thisYear, heading.value(), 8, true));
        columns.add(new Column(null, heading.status(), 13, true));
        columns.add(new Column(null, heading.note(), 15, false));
        return columns;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (GoalLines goal : input.scorecard().goals()) {
            rows.add(new GroupRow(goal.code(), goal.title().vi()));
            goal.indicators().forEach(line -> rows.add(row(line)));
        }
        return rows;
    }

    private FigureRow row(IndicatorLine line) {
        Figure figure = line.figure();
        boolean measured = FigureText.isMeasured(figure, line.target().rule());
        List<String> cells = new ArrayList<>();
        cells.add(line.code());
        cells.add(line.name().vi());
        cells.add(VietnameseText.capitalised(figures.column(line)));
        for (int milestone : wording.milestones()) {
            cells.add(target(line.target(), milestone));
        }
        cells.add(lastYear(line));
        cells.add(count(figure.numerator()));
        cells.add(count(figure.denominator()));
        cells.add(measured ? figures.number(line, figure.value()) : wording.nothing());
        cells.add(
                line.statusText() == null
                        ? wording.nothing()
                        : line.statusText().vi());
        cells.add(note(line, measured));
        return new FigureRow(cells);
    }

    private String target(TargetLine target, int milestone) {
        if (!target.holdsAtEndOf(milestone)) {
            return wording.nothing();
        }
        Map<String, Object> values = new HashMap<>();
        if (target.rule() != Rule.FALLING) {
            values.put("figure", VietnameseNumbers.asNeeded(target.figure()));
        }
        return wording.targets().get(target.rule()).with(values);
    }

    private String lastYear(IndicatorLine line) {
        Figure last = line.lastYear();
        return last != null && FigureText.isMeasured(last, line.target().rule())
                ? figures.number(line, last.value())
                : wording.nothing();
    }

    private String note(IndicatorLine line, boolean measured) {
        if (!measured) {
            return line.figure().nothingOccurred() ? wording.none() : wording.unrecorded();
        }
        return sentences.gap(line).map(VietnameseText::capitalised).orElse("");
    }

    private String count(BigDecimal number) {
        return number == null ? wording.nothing() : VietnameseNumbers.asNeeded(number);
    }

    private List<String> notes() {
        Map<String, Object> values = new HashMap<>();
        values.put("cutOff", VietnameseDates.inNumbers(input.cutOff()));
        ZonedDateTime asOf = input.scorecard().asOf().atZone(input.zone());
        values.put("time", TIME.format(asOf));
        values.put("asOf", VietnameseDates.inNumbers(asOf.toLocalDate()));
        return wording.notes().stream().map(note -> note.with(values)).toList();
    }
}
