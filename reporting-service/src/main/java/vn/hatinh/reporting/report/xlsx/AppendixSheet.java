package vn.hatinh.reporting.report.xlsx;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Appendix.Column;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Appendix.GroupRow;
import vn.hatinh.reporting.report.model.Cell;

/** An appendix as a sheet: landscape on A4, as wide as the page, its headings again on each. */
final class AppendixSheet {

    /** Characters in the width of the page. */
    private static final int PAGE_WIDTH = 130;

    /** Units of a column's width in a character. */
    private static final int CHARACTER = 256;

    /** Height of a line in points. */
    private static final float LINE = 16;

    private static final int HEADING = 3;
    private static final double INCH = 25.4;

    private final Styles styles;
    private final Appendix appendix;
    private final XSSFSheet sheet;
    private final int headingRows;

    private AppendixSheet(XSSFWorkbook workbook, Styles styles, Appendix appendix) {
        this.styles = styles;
        this.appendix = appendix;
        this.sheet = workbook.createSheet(appendix.sheet());
        this.headingRows = appendix.columns().stream().anyMatch(column -> column.group() != null) ? 2 : 1;
    }

    static void write(XSSFWorkbook workbook, Styles styles, Appendix appendix) {
        AppendixSheet written = new AppendixSheet(workbook, styles, appendix);
        written.page();
        written.titles();
        written.headings();
        written.rows();
    }

    private void page() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.TOP, 25 / INCH);
        sheet.setMargin(PageMargin.BOTTOM, 20 / INCH);
        sheet.setMargin(PageMargin.LEFT, 35 / INCH);
        sheet.setMargin(PageMargin.RIGHT, 20 / INCH);
        sheet.setRepeatingRows(new CellRangeAddress(HEADING, HEADING + headingRows - 1, -1, -1));
        sheet.createFreezePane(0, HEADING + headingRows);
        int shares = appendix.columns().stream().mapToInt(Column::share).sum();
        for (int i = 0; i < width(); i++) {
            sheet.setColumnWidth(
                    i, PAGE_WIDTH * CHARACTER * appendix.columns().get(i).share() / shares);
        }
    }

    private void titles() {
        List<String> titles = List.of(appendix.label(), appendix.title(), appendix.attachedTo());
        for (int i = 0; i < titles.size(); i++) {
            text(sheet.createRow(i), 0, titles.get(i), i < 2 ? styles.title : styles.attachedTo);
            merge(i, i, 0, width() - 1);
        }
    }

    private void headings() {
        XSSFRow upper = sheet.createRow(HEADING);
        XSSFRow lower = headingRows == 2 ? sheet.createRow(HEADING + 1) : upper;
        String open = null;
        for (int i = 0; i < width(); i++) {
            Column column = appendix.columns().get(i);
            String group = column.group();
            text(lower, i, "", styles.heading);
            text(upper, i, group == null ? column.heading() : group, styles.heading);
            if (group == null) {
                merge(HEADING, HEADING + headingRows - 1, i, i);
            } else {
                text(lower, i, column.heading(), styles.heading);
                if (!group.equals(open)) {
                    long members = appendix.columns().stream()
                            .filter(other -> group.equals(other.group()))
                            .count();
                    merge(HEADING, HEADING, i, i + (int) members - 1);
                }
            }
            open = group;
        }
    }

    private void rows() {
        int next = HEADING + headingRows;
        for (Appendix.Row row : appendix.rows()) {
            XSSFRow written = sheet.createRow(next);
            if (row instanceof GroupRow group) {
                for (int i = 0; i < width(); i++) {
                    text(written, i, i == 0 ? group.number() : i == 1 ? group.title() : "", styles.group);
                }
                merge(next, next, 1, width() - 1);
            } else if (row instanceof FigureRow figures) {
                for (int i = 0; i < width(); i++) {
                    cell(written, i, figures.cells().get(i));
                }
                written.setHeightInPoints(LINE * lines(figures));
            }
            next++;
        }
        for (String note : appendix.notes()) {
            text(sheet.createRow(next), 0, note, styles.note);
            merge(next, next, 0, width() - 1);
            next++;
        }
    }

    /** Not every spreadsheet program makes a row as high as its texts want when it opens a file. */
    private int lines(FigureRow row) {
        return IntStream.range(0, width())
                .map(i -> lines(row.cells().get(i).text(), sheet.getColumnWidth(i) / CHARACTER))
                .max()
                .orElse(1);
    }

    /** Lines of a text that is broken between words. */
    private static int lines(String text, int characters) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            boolean fits = used == 0 || used + 1 + word.length() <= characters;
            lines += fits ? 0 : 1;
            used = fits && used > 0 ? used + 1 + word.length() : word.length();
        }
        return lines;
    }

    private void cell(XSSFRow row, int column, Cell cell) {
        if (cell.number() == null) {
            boolean centred = appendix.columns().get(column).centred();
            text(row, column, cell.text(), centred ? styles.centred : styles.words);
            return;
        }
        XSSFCell written = row.createCell(column);
        written.setCellStyle(cell.decimals() == 0 ? styles.whole : styles.oneDecimal);
        if (cell.computation() == null) {
            written.setCellValue(cell.number().doubleValue());
        } else {
            written.setCellFormula(formula(cell.computation(), row.getRowNum()));
        }
    }

    private static String formula(Cell.Computation computation, int row) {
        if (computation instanceof Cell.Quotient quotient) {
            String factor = quotient.factor() == 1 ? "" : "*" + quotient.factor();
            return at(row, quotient.numerator()) + "/" + at(row, quotient.denominator()) + factor;
        }
        return ((Cell.Sum) computation)
                .columns().stream().map(column -> at(row, column)).collect(Collectors.joining("+"));
    }

    private static String at(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    private void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(Normalizer.normalize(text, Normalizer.Form.NFC));
        cell.setCellStyle(style);
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    private int width() {
        return appendix.columns().size();
    }
}
