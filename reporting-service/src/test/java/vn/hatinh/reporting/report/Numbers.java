package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Appendix.GroupRow;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Cell;
import vn.hatinh.reporting.report.model.Charts;
import vn.hatinh.reporting.report.model.Report;

/** The numbers in texts, as they are printed: 40,0 and 15.000.000. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d{3})*(?:,\\d+)?");

    private Numbers() {}

    public static List<String> in(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group()).toList();
    }

    public static BigDecimal value(String number) {
        return new BigDecimal(number.replace(".", "").replace(',', '.')).stripTrailingZeros();
    }

    /** Everything that a document prints, besides the years and figures of its charts. */
    public static Stream<String> texts(Report report) {
        return Stream.of(
                        Stream.of(
                                report.letterhead().number(),
                                report.letterhead().placeAndDate(),
                                report.letterhead().subject()),
                        report.opening().addressees().stream(),
                        report.opening().grounds().stream(),
                        report.blocks().map(Block::text),
                        report.signing().recipients().stream(),
                        report.appendices().stream().flatMap(Numbers::texts),
                        report.charts() == null ? Stream.<String>of() : texts(report.charts()))
                .flatMap(part -> part);
    }

    private static Stream<String> texts(Appendix appendix) {
        Stream<String> headings = Stream.concat(
                appendix.columns().stream().map(Appendix.Column::heading),
                appendix.columns().stream()
                        .map(Appendix.Column::group)
                        .filter(group -> group != null)
                        .distinct());
        Stream<String> rows = appendix.rows().stream()
                .flatMap(row -> row instanceof FigureRow figures
                        ? figures.cells().stream().map(Cell::text)
                        : Stream.of(((GroupRow) row).number(), ((GroupRow) row).title()));
        return Stream.of(
                        Stream.of(appendix.label(), appendix.title(), appendix.attachedTo()),
                        headings,
                        rows,
                        appendix.notes().stream())
                .flatMap(part -> part);
    }

    private static Stream<String> texts(Charts charts) {
        return Stream.concat(
                Stream.of(charts.label(), charts.title(), charts.attachedTo()),
                charts.groups().stream().map(Charts.Group::title));
    }
}
