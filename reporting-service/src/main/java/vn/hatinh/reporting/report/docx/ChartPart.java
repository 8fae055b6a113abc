package vn.hatinh.reporting.report.docx;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

import vn.hatinh.reporting.report.model.Charts.Chart;

/** Writes one chart with the small workbook that it is drawn from: values as columns, targets as a line. */
final class ChartPart {

    private static final int YEARS = 0;
    private static final int VALUES = 1;
    private static final int TARGETS = 2;
    private static final String FONT = "Times New Roman";
    private static final double TITLE_SIZE = 11;
    private static final short GAP_WIDTH = 60;

    private final XWPFChart chart;
    private final Chart content;
    private final XDDFCategoryAxis years;
    private final XDDFValueAxis figures;

    private ChartPart(XWPFChart chart, Chart content) {
        this.chart = chart;
        this.content = content;
        this.years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        this.figures = chart.createValueAxis(AxisPosition.LEFT);
    }

    static void write(XWPFChart chart, Chart content) {
        ChartPart part = new ChartPart(chart, content);
        part.form();
        part.values();
        part.targets();
    }

    private void form() {
        chart.setTitleText(nfc(content.title() + " (" + content.unit() + ")"));
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(TITLE_SIZE);
        chart.getFormattedTitle().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(TITLE_SIZE));
        // a year without a figure is left open instead of being drawn as 0
        chart.displayBlanksAs(DisplayBlanks.GAP);
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        text.addNewP().addNewPPr().addNewDefRPr().addNewLatin().setTypeface(FONT);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        figures.setMinimum(0);
        figures.setNumberFormat("#,##0.#");
        years.crossAxis(figures);
        figures.crossAxis(years);
    }

    private void values() {
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, years, figures);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth((int) GAP_WIDTH);
        XDDFChartData.Series series = data.addSeries(categories(), column(content.values(), VALUES));
        series.setTitle(nfc(content.valueName()), chart.setSheetTitle(nfc(content.valueName()), VALUES));
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill(PresetColor.STEEL_BLUE));
        series.setShapeProperties(shape);
        chart.plot(data);
    }

    private void targets() {
        if (content.targets().stream().allMatch(target -> target == null)) {
            return;
        }
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, figures);
        XDDFLineChartData.Series series =
                (XDDFLineChartData.Series) data.addSeries(categories(), column(content.targets(), TARGETS));
        series.setTitle(nfc(content.targetName()), chart.setSheetTitle(nfc(content.targetName()), TARGETS));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.DASH);
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setLineProperties(new XDDFLineProperties(fill(PresetColor.FIREBRICK)));
        series.setShapeProperties(shape);
        chart.plot(data);
    }

    private XDDFDataSource<String> categories() {
        return XDDFDataSourcesFactory.fromArray(content.years().toArray(new String[0]), range(YEARS), YEARS);
    }

    private XDDFNumericalDataSource<Double> column(List<BigDecimal> numbers, int column) {
        Double[] all = numbers.stream()
                .map(number -> number == null ? null : (Double) number.doubleValue())
                .toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(all, range(column), column);
    }

    /** In the chart's workbook the first row names the series. */
    private String range(int column) {
        return chart.formatRange(new CellRangeAddress(1, content.years().size(), column, column));
    }

    private static XDDFSolidFillProperties fill(PresetColor color) {
        return new XDDFSolidFillProperties(XDDFColor.from(color));
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
