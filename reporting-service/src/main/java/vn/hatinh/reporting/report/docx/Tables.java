package vn.hatinh.reporting.report.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables whose columns keep the widths that they are given, in twentieths of a point. */
final class Tables {

    private Tables() {}

    static XWPFTable create(XWPFDocument document, String style, int rows, int... widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.removeBorders();
        table.setStyleID(style);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        int total = 0;
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            total += width;
        }
        table.setWidth(total);
        for (XWPFTableRow row : table.getRows()) {
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth(Integer.toString(widths[i]));
            }
        }
        return table;
    }

    /** Makes the cell span this column and the {@code columns - 1} after it; their cells go. */
    static void mergeAcross(XWPFTableRow row, int column, int columns) {
        XWPFTableCell cell = row.getCell(column);
        int width = cell.getWidth();
        for (int i = 1; i < columns; i++) {
            width += row.getCell(column + 1).getWidth();
            row.removeCell(column + 1);
        }
        properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(columns));
        cell.setWidth(Integer.toString(width));
    }

    /** Makes two cells, one above the other, one. */
    static void mergeDown(XWPFTableCell upper, XWPFTableCell lower) {
        properties(upper).addNewVMerge().setVal(STMerge.RESTART);
        properties(lower).addNewVMerge().setVal(STMerge.CONTINUE);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }
}
