package vn.hatinh.reporting.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.fixtures.Sample.Value;
import vn.hatinh.reporting.report.docx.DocxParts;
import vn.hatinh.reporting.report.docx.DocxTemplate;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Charts.Chart;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.settings.YamlResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Follows every figure from the files back to the report, and from the report back to the published indicators. */
class FigureTraceTest {

    private static final Renderers RENDERERS = new Renderers((agency, kind, version) -> DocxTemplate.shipped());

    private static final ObjectNode WORDING = YamlResource.read("report/plans/662-KH-SNgV.yaml", ObjectNode.class);

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

    @Test
    void everyRowOfTheFirstAppendixIsAnIndicatorsOwn() {
        List<List<vn.hatinh.reporting.report.model.Cell>> rows =
                SampleReport.numbered(5).appendices().get(0).rows().stream()
                        .filter(FigureRow.class::isInstance)
                        .map(row -> ((FigureRow) row).cells())
                        .toList();
        assertThat(rows).hasSize(20).allSatisfy(cells -> {
            String code = cells.get(0).text();
            Value now = published(code, 2025).orElseThrow();
            assertThat(cells.get(5).number())
                    .isEqualTo(published(code, 2024).orElseThrow().value());
            assertThat(cells.get(6).number()).isEqualTo(now.numerator());
            assertThat(cells.get(7).number()).isEqualTo(now.denominator());
            assertThat(cells.get(8).number()).isEqualTo(now.value());
        });
    }

    @Test
    void everyChartDrawsThePublishedValuesOfItsIndicator() {
        assertThat(charts(SampleReport.numbered(5))).hasSize(16).allSatisfy(chart -> {
            String code = chart.title().substring(0, chart.title().indexOf(". "));
            for (int i = 0; i < chart.years().size(); i++) {
                int year = Integer.parseInt(chart.years().get(i));
                assertThat(chart.values().get(i))
                        .as(code + " " + year)
                        .isEqualTo(
                                year > 2025
                                        ? null
                                        : published(code, year)
                                                .map(Value::value)
                                                .orElse(null));
            }
        });
    }

    @Test
    void theStaffOfTheSecondAppendixIsThePublishedHeadcount() {
        FigureRow all = SampleReport.numbered(5).appendices().get(1).rows().stream()
                .filter(FigureRow.class::isInstance)
                .map(FigureRow.class::cast)
                .findFirst()
                .orElseThrow();
        BigDecimal men = Sample.value("H", "sex:NAM", "2025-12-31").value();
        BigDecimal women = Sample.value("H", "sex:NU", "2025-12-31").value();
        assertThat(all.cells().get(2).number()).isEqualByComparingTo(men.add(women));
        assertThat(all.cells().get(3).number()).isEqualByComparingTo(men);
        assertThat(all.cells().get(4).number()).isEqualByComparingTo(women);
    }

    /** Numbers of the plan's own words, such as "tối đa 05 lần", stand beside those of the indicator. */
    @Test
    void everySentenceSaysTheNumbersOfItsIndicatorAndNoOthers() {
        for (int year = 2021; year <= 2025; year++) {
            Report report = SampleReport.of(year, LocalDate.of(year + 1, 2, 6));
            for (Value now : headlines(year)) {
                Optional<Block> sentence = report.body().stream()
                        .filter(block -> block.id().equals("results." + now.code()))
                        .findFirst();
                if (sentence.isPresent()) {
                    assertThat(Numbers.in(sentence.get().text()).stream()
                                    .map(Numbers::value)
                                    .toList())
                            .as(sentence.get().text())
                            .isSubsetOf(sayable(now, year));
                }
            }
        }
    }

    private static Set<BigDecimal> sayable(Value now, int year) {
        Set<BigDecimal> sayable = new TreeSet<>();
        Stream.of(now.numerator(), now.denominator(), now.value())
                .filter(Objects::nonNull)
                .forEach(number -> sayable.add(printed(number)));
        published(now.code(), year - 1).map(Value::value).ifPresent(last -> {
            sayable.add(printed(last));
            if (now.value() != null) {
                sayable.add(printed(now.value()).subtract(printed(last)).abs().stripTrailingZeros());
            }
        });
        Sample.plan().goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> indicator.code().equals(now.code()))
                .map(indicator -> indicator.target())
                .filter(Objects::nonNull)
                .forEach(target -> {
                    if (target.figure() != null) {
                        sayable.add(printed(target.figure()));
                        missing(target.figure(), now).ifPresent(sayable::add);
                    }
                });
        Stream.of(year, year - 1, 2025, 2030, 31, 12)
                .map(BigDecimal::valueOf)
                .map(BigDecimal::stripTrailingZeros)
                .forEach(sayable::add);
        Numbers.in(WORDING.path("indicators").path(now.code()).toString())
                .forEach(number -> sayable.add(Numbers.value(number)));
        return sayable;
    }

    /** How many people the target is away. */
    private static Optional<BigDecimal> missing(BigDecimal target, Value now) {
        if (now.denominator() == null) {
            return Optional.empty();
        }
        BigDecimal needed = target.multiply(now.denominator()).divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING);
        return Optional.of(needed.subtract(now.numerator()).abs().stripTrailingZeros());
    }

    private static BigDecimal printed(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
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

    private static List<Value> headlines(int year) {
        return Sample.values().stream()
                .filter(value -> value.unit().equals(Sample.ROOT)
                        && value.reading().equals("headline")
                        && List.of(year + "-12-31", Integer.toString(year)).contains(value.period()))
                .toList();
    }

    private static Optional<Value> published(String code, int year) {
        return headlines(year).stream()
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
