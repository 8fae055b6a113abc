package vn.hatinh.reporting.report.docx;

import java.io.IOException;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import vn.hatinh.reporting.report.model.Charts;
import vn.hatinh.reporting.report.model.Charts.Chart;

/** The appendix of charts, two in a row: Word's own charts, whose figures can be changed. */
final class ChartsPart {

    /** Of its half of the page. */
    private static final double SHARE_OF_COLUMN = 0.91;

    private static final int TWENTIETHS_OF_A_POINT = Units.EMU_PER_POINT / 20;
    private static final int HEIGHT = (int) (6.0 * Units.EMU_PER_CENTIMETER);

    private ChartsPart() {}

    /** @param width between the margins, in twentieths of a point */
    static void write(XWPFDocument document, Charts charts, int width) throws IOException, InvalidFormatException {
        Paragraphs.add(document, Style.APPENDIX_LABEL, charts.label());
        Paragraphs.add(document, Style.APPENDIX_TITLE, charts.title());
        Paragraphs.add(document, Style.ATTACHED_TO, charts.attachedTo());
        for (Charts.Group group : charts.groups()) {
            Paragraphs.add(document, Style.CHART_GROUP, group.title());
            group(document, group.charts(), width / 2);
        }
    }

    private static void group(XWPFDocument document, List<Chart> charts, int column)
            throws IOException, InvalidFormatException {
        XWPFTable table = Tables.create(document, Style.PLAIN_TABLE, (charts.size() + 1) / 2, column, column);
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        for (int i = 0; i < charts.size(); i++) {
            ChartPart.write(
                    document.createChart(
                            Paragraphs.picture(table.getRow(i / 2).getCell(i % 2)),
                            (int) (SHARE_OF_COLUMN * column * TWENTIETHS_OF_A_POINT),
                            HEIGHT),
                    charts.get(i));
        }
    }
}
