package vn.hatinh.reporting.report.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, in the font of the decree. */
final class Styles {

    private static final String FONT = "Times New Roman";
    private static final short SIZE = 12;
    private static final short TITLE_SIZE = 14;

    final XSSFCellStyle title;
    final XSSFCellStyle attachedTo;
    final XSSFCellStyle heading;
    final XSSFCellStyle group;
    final XSSFCellStyle words;
    final XSSFCellStyle centred;
    final XSSFCellStyle whole;
    final XSSFCellStyle oneDecimal;
    final XSSFCellStyle note;

    private final XSSFWorkbook workbook;

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(font(TITLE_SIZE, true, false), HorizontalAlignment.CENTER, false);
        attachedTo = style(font(TITLE_SIZE, false, true), HorizontalAlignment.CENTER, false);
        heading = style(font(SIZE, true, false), HorizontalAlignment.CENTER, true);
        group = style(font(SIZE, true, false), HorizontalAlignment.LEFT, true);
        words = style(font(SIZE, false, false), HorizontalAlignment.LEFT, true);
        centred = style(font(SIZE, false, false), HorizontalAlignment.CENTER, true);
        whole = number("#,##0");
        oneDecimal = number("#,##0.0");
        note = style(font(SIZE, false, true), HorizontalAlignment.LEFT, false);
    }

    private XSSFCellStyle number(String format) {
        XSSFCellStyle style = style(font(SIZE, false, false), HorizontalAlignment.CENTER, true);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment, boolean bordered) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFFont font(short size, boolean bold, boolean italic) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }
}
