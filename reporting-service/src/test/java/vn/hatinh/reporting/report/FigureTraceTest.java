package vn.hatinh.reporting.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.hatinh.reporting.report.docx.DocxParts;
import vn.hatinh.reporting.report.docx.DocxTemplate;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Charts.Chart;
import vn.hatinh.reporting.report.model.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** Follows every figure of the files back to the report. */
class FigureTraceTest {

    private static final Renderers RENDERERS = new Renderers((agency, kind, version) -> DocxTemplate.shipped());

    static Stream<Report> documents() {
        return Stream.of(
                SampleReport.of(2021, LocalDate.of(2021, 12, 31)),
                SampleReport.numbered(5),
                SampleReport.halfYear(2026),
                SampleReport.plan(2026));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theWordFileHasTheNumbersOfTheReportAndNoOthers(Report report) {
        DocxParts docx = new DocxParts(RENDERERS.render(report, Format.DOCX));
        assertThat(docx.inDocument("//w:p").stream()
                        .flatMap(text -> Numbers.in(text).stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(numbers(report));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePdfHasTheNumbersOfTheReport(Report report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RENDERERS.render(report, Format.PDF))) {
            assertThat(Numbers.in(new PDFTextStripper().getText(pdf))).containsAll(numbers(report));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theWorkbookHasTheFiguresOfTheReportAndNoOthers(Report report) throws IOException {
        List<Double> cells = new ArrayList<>();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(RENDERERS.render(report, Format.XLSX)))) {
            workbook.sheetIterator()
                    .forEachRemaining(sheet -> sheet.forEach(row -> StreamSupport.stream(row.spliterator(), false)
                            .filter(cell -> isFigure(cell))
                            .forEach(cell -> cells.add(cell.getNumericCellValue()))));
        }
        assertThat(cells)
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-6 ? 0 : Double.compare(one, other))
                .containsExactlyInAnyOrderElementsOf(figures(report).toList());
    }

    private static boolean isFigure(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA;
    }

    @Test
    void theChartsOfTheWordFileDrawTheFiguresOfTheReport() {
        Report report = SampleReport.numbered(5);
        DocxParts docx = new DocxParts(RENDERERS.render(report, Format.DOCX));
        List<List<Double>> drawn = docx.names().stream()
                .filter(name -> name.startsWith("word/charts/chart"))
                .map(name -> docx.in(name, "//c:barChart/c:ser/c:val//c:pt/c:v").stream()
                        .map(Double::valueOf)
                        .toList())
                .toList();
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(charts(report)
                        .map(chart -> chart.values().stream()
                                .filter(Objects::nonNull)
                                .map(BigDecimal::doubleValue)
                                .toList())
                        .toList());
    }

    private static List<String> numbers(Report report) {
        return Numbers.texts(report).flatMap(text -> Numbers.in(text).stream()).toList();
    }

    private static Stream<Double> figures(Report report) {
        return report.appendices().stream()
                .flatMap(appendix -> appendix.rows().stream())
                .filter(FigureRow.class::isInstance)
                .flatMap(row -> ((FigureRow) row).cells().stream())
                .filter(cell -> cell.number() != null)
                .map(cell -> cell.number().doubleValue());
    }

    private static Stream<Chart> charts(Report report) {
        return report.charts().groups().stream().flatMap(group -> group.charts().stream());
    }
}
