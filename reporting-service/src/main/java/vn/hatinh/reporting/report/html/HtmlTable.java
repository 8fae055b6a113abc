package vn.hatinh.reporting.report.html;

import java.util.ArrayList;
import java.util.List;

import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Appendix.Column;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Appendix.GroupRow;
import vn.hatinh.reporting.report.model.Appendix.Row;

/**
 * An appendix as rows of HTML cells.
 *
 * @param widths of the columns in percent
 * @param lower the second heading row; empty when there is none
 * @param bodies the rows, those below one heading kept together
 */
record HtmlTable(
        Appendix appendix,
        List<Integer> widths,
        List<Head> upper,
        List<Head> lower,
        List<List<BodyRow>> bodies,
        int afterFirst) {

    /**
     * A heading cell.
     *
     * @param open without a line below: the text stands in the row below, since a cell over two rows loses its borders
     *     where the headings come again
     */
    record Head(String text, int columns, boolean open) {}

    /** A row: a heading within the table, or cells. */
    record BodyRow(boolean group, String number, String title, List<BodyCell> cells) {}

    /** A cell with its style class. */
    record BodyCell(String text, String style) {}

    static HtmlTable of(Appendix appendix) {
        List<Column> columns = appendix.columns();
        int shares = columns.stream().mapToInt(Column::share).sum();
        boolean grouped = columns.stream().anyMatch(column -> column.group() != null);
        return new HtmlTable(
                appendix,
                columns.stream().map(column -> 100 * column.share() / shares).toList(),
                upper(columns, grouped),
                grouped
                        ? columns.stream()
                                .map(column -> new Head(column.heading(), 1, false))
                                .toList()
                        : List.of(),
                bodies(appendix.rows(), columns),
                columns.size() - 1);
    }

    private static List<Head> upper(List<Column> columns, boolean grouped) {
        List<Head> upper = new ArrayList<>();
        String open = null;
        for (Column column : columns) {
            String group = column.group();
            if (group == null) {
                upper.add(new Head(grouped ? "" : column.heading(), 1, grouped));
            } else if (!group.equals(open)) {
                int members = (int) columns.stream()
                        .filter(other -> group.equals(other.group()))
                        .count();
                upper.add(new Head(group, members, false));
            }
            open = group;
        }
        return upper;
    }

    private static List<List<BodyRow>> bodies(List<Row> rows, List<Column> columns) {
        List<List<BodyRow>> bodies = new ArrayList<>();
        for (Row row : rows) {
            if (bodies.isEmpty() || row instanceof GroupRow) {
                bodies.add(new ArrayList<>());
            }
            bodies.get(bodies.size() - 1).add(row(row, columns));
        }
        return bodies;
    }

    private static BodyRow row(Row row, List<Column> columns) {
        if (row instanceof GroupRow group) {
            return new BodyRow(true, group.number(), group.title(), List.of());
        }
        FigureRow figures = (FigureRow) row;
        List<BodyCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new BodyCell(figures.cells().get(i).text(), columns.get(i).centred() ? "figure" : "words"));
        }
        return new BodyRow(false, null, null, cells);
    }
}
