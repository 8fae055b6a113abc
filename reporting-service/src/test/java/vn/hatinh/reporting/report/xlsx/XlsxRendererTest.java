package vn.hatinh.reporting.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.report.SampleReport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The appendices of the annual report of 2025 as a workbook. */
class XlsxRendererTest {

    private static final int LAST_YEAR = 5;
    private static final int NUMERATOR = 6;
    private static final int DENOMINATOR = 7;
    private static final int VALUE = 8;

    private XSSFWorkbook workbook;

    @BeforeEach
    void render() throws IOException {
        workbook = new XSSFWorkbook(
                new ByteArrayInputStream(new XlsxRenderer().render(SampleReport.of(2025, LocalDate.of(2026, 2, 6)))));
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void eachAppendixIsALandscapeSheetAsWideAsThePaper() {
        assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("Phụ lục I", "Phụ lục II");
        assertThat(workbook).allSatisfy(sheet -> {
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows()).isNotNull();
        });
    }

    @Test
    void figuresAreNumbersAndSharesAreComputedFromThem() {
        Row leaders = row("Phụ lục I", 0, "1.1");
        assertThat(leaders.getCell(NUMERATOR).getNumericCellValue()).isEqualTo(4);
        assertThat(leaders.getCell(DENOMINATOR).getNumericCellValue()).isEqualTo(10);
        assertThat(leaders.getCell(LAST_YEAR).getNumericCellValue()).isCloseTo(33.33, within(0.01));
        Cell value = leaders.getCell(VALUE);
        assertThat(value.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(value.getCellFormula()).matches("G\\d+/H\\d+\\*100");
        assertThat(value.getNumericCellValue()).isEqualTo(40);
        assertThat(value.getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
    }

    @Test
    void aRatioIsNotAPercentageAndACountIsNotComputed() {
        assertThat(row("Phụ lục I", 0, "3.1").getCell(VALUE).getCellFormula()).matches("G\\d+/H\\d+");
        assertThat(row("Phụ lục I", 0, "6.3").getCell(VALUE).getCellType()).isEqualTo(CellType.NUMERIC);
    }

    @Test
    void theHeadcountAddsMenAndWomen() {
        Row all = row("Phụ lục II", 1, "Toàn cơ quan");
        assertThat(all.getCell(2).getCellFormula()).matches("D\\d+\\+E\\d+");
        assertThat(all.getCell(2).getNumericCellValue()).isEqualTo(26);
        assertThat(all.getCell(5).getNumericCellValue()).isCloseTo(65.38, within(0.01));
    }

    @Test
    void whatIsNoFigureIsNoNumber() {
        assertThat(row("Phụ lục I", 0, "6.3").getCell(DENOMINATOR).getStringCellValue())
                .isEqualTo("-");
    }

    @Test
    void aRowIsAsHighAsItsLongestText() {
        float oneLine = row("Phụ lục I", 0, "1.3").getHeightInPoints();

        assertThat(row("Phụ lục I", 0, "1.2").getHeightInPoints()).isGreaterThanOrEqualTo(2 * oneLine);
    }

    private Row row(String sheet, int column, String text) {
        for (Row row : workbook.getSheet(sheet)) {
            Cell cell = row.getCell(column);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(text)) {
                return row;
            }
        }
        throw new AssertionError("no row " + text);
    }
}
