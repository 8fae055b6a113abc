package vn.hatinh.reporting.report.model;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A table that belongs to the report, on landscape pages that are numbered by themselves.
 *
 * @param sheet what its sheet is called in a workbook
 */
public record Appendix(
        String label,
        String sheet,
        String title,
        String attachedTo,
        List<Column> columns,
        List<Row> rows,
        List<String> notes) {

    /**
     * A column of the table.
     *
     * @param group heading above this column and its neighbours of the same group; null when it stands alone
     * @param share of the table's width, in any unit
     * @param centred numbers and short words are, sentences are not
     */
    public record Column(String group, String heading, int share, boolean centred) {}

    /** A row of the table. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "row")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = GroupRow.class, name = "GROUP"),
        @JsonSubTypes.Type(value = FigureRow.class, name = "FIGURES")
    })
    public sealed interface Row permits GroupRow, FigureRow {}

    /** A heading within the table. */
    public record GroupRow(String number, String title) implements Row {}

    /** One cell for each column. */
    public record FigureRow(List<Cell> cells) implements Row {
        public FigureRow {
            cells = List.copyOf(cells);
        }
    }

    public Appendix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        int width = columns.size();
        for (Row row : rows) {
            if (row instanceof FigureRow figures && figures.cells().size() != width) {
                throw new IllegalArgumentException(
                        "a row has " + figures.cells().size() + " cells, the table has " + width + " columns");
            }
        }
    }
}
