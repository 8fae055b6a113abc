package vn.hatinh.reporting.report.docx;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Appendix.Column;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Appendix.GroupRow;

/** The appendix: its headings and its table, whose heading rows come again on each page. */
final class AppendixPart {

    private AppendixPart() {}

    /** @param width between the margins, in twentieths of a point */
    static void write(XWPFDocument document, Appendix appendix, int width) {
        Paragraphs.add(document, Style.APPENDIX_LABEL, appendix.label());
        Paragraphs.add(document, Style.APPENDIX_TITLE, appendix.title());
        Paragraphs.add(document, Style.ATTACHED_TO, appendix.attachedTo());
        int headingRows = appendix.columns().stream().anyMatch(column -> column.group() != null) ? 2 : 1;
        XWPFTable table = Tables.create(
                document, Style.GRID_TABLE, headingRows + appendix.rows().size(), widths(appendix.columns(), width));
        for (int i = 0; i < appendix.rows().size(); i++) {
            XWPFTableRow row = table.getRow(headingRows + i);
            row.setCantSplitRow(true);
            if (appendix.rows().get(i) instanceof GroupRow group) {
                group(row, group, appendix.columns().size());
            } else if (appendix.rows().get(i) instanceof FigureRow figures) {
                figures(row, figures, appendix.columns());
            }
        }
        if (headingRows == 1) {
            headings(table.getRow(0), appendix.columns());
        } else {
            headings(table.getRow(0), table.getRow(1), appendix.columns());
        }
        appendix.notes().forEach(note -> Paragraphs.add(document, Style.TABLE_NOTE, note));
    }

    private static int[] widths(List<Column> columns, int width) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        return columns.stream()
                .mapToInt(column -> width * column.share() / shares)
                .toArray();
    }

    private static void headings(XWPFTableRow row, List<Column> columns) {
        row.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            row.getCell(i).setVerticalAlignment(XWPFVertAlign.CENTER);
            Paragraphs.add(row.getCell(i), Style.TABLE_HEADING, columns.get(i).heading());
        }
    }

    /** From the last column to the first, because merging takes cells away behind the place where it happens. */
    private static void headings(XWPFTableRow upper, XWPFTableRow lower, List<Column> columns) {
        upper.setRepeatHeader(true);
        lower.setRepeatHeader(true);
        for (int i = columns.size() - 1; i >= 0; i--) {
            Column column = columns.get(i);
            lower.getCell(i).setVerticalAlignment(XWPFVertAlign.CENTER);
            upper.getCell(i).setVerticalAlignment(XWPFVertAlign.CENTER);
            if (column.group() == null) {
                Paragraphs.add(upper.getCell(i), Style.TABLE_HEADING, column.heading());
                Tables.mergeDown(upper.getCell(i), lower.getCell(i));
                continue;
            }
            Paragraphs.add(lower.getCell(i), Style.TABLE_HEADING, column.heading());
            boolean first = i == 0 || !column.group().equals(columns.get(i - 1).group());
            if (first) {
                int members = (int) columns.stream()
                        .filter(other -> column.group().equals(other.group()))
                        .count();
                Paragraphs.add(upper.getCell(i), Style.TABLE_HEADING, column.group());
                Tables.mergeAcross(upper, i, members);
            }
        }
    }

    private static void group(XWPFTableRow row, GroupRow group, int columns) {
        Paragraphs.add(row.getCell(0), Style.TABLE_GROUP_NUMBER, group.number());
        Paragraphs.add(row.getCell(1), Style.TABLE_GROUP, group.title());
        Tables.mergeAcross(row, 1, columns - 1);
    }

    private static void figures(XWPFTableRow row, FigureRow figures, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            row.getCell(i).setVerticalAlignment(XWPFVertAlign.CENTER);
            Style style = columns.get(i).centred() ? Style.TABLE_FIGURE : Style.TABLE_TEXT;
            Paragraphs.add(row.getCell(i), style, figures.cells().get(i).text());
        }
    }
}
