package vn.hatinh.personnel.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.personnel.importing.Workbook.FamilySurveyRow;
import vn.hatinh.personnel.importing.Workbook.StaffRow;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.testing.CheckedWorkbook;
import vn.hatinh.personnel.importing.testing.StoredRows;
import vn.hatinh.personnel.importing.testing.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.check;

/** The fictional department that the product ships as its sample. */
class SampleWorkbookTest {

    private static final Path SAMPLE = Path.of("../sample-data/so-mau.xlsx");

    @Test
    void theSampleHasNeitherErrorsNorWarnings() throws IOException {
        CheckedWorkbook checked = check(Files.readAllBytes(SAMPLE));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.warnings()).isEmpty();
    }

    @Test
    void everyRowOfTheSampleIsRead() throws IOException {
        CheckedWorkbook checked = check(Files.readAllBytes(SAMPLE));

        assertThat(checked.rowCounts())
                .containsEntry("DonVi", 8)
                .containsEntry("CanBo", 36)
                .containsEntry("CongTac", 41)
                .containsEntry("Ngach", 41)
                .containsEntry("ChucVu", 23)
                .containsEntry("QuyHoach", 20)
                .containsEntry("Dang", 31)
                .containsEntry("CapUy", 11)
                .containsEntry("BoTriViecLam", 147)
                .containsEntry("DaoTao", 229)
                .containsEntry("NgoaiNgu", 35)
                .containsEntry("KhamSucKhoe", 227)
                .containsEntry("ThaiSan", 9)
                .containsEntry("CamKet", 132)
                .containsEntry("TuyenDung", 5)
                .containsEntry("KhaoSatGiaDinh", 10)
                .containsEntry("TuyenTruyen", 73)
                .containsEntry("ThongKe", 9);
        assertThat(checked.rows().units().get(6))
                .isEqualTo(new UnitRow(
                        8,
                        "TTDN",
                        "Tổ Thông tin đối ngoại",
                        "VP",
                        OrganisationLevel.PHONG,
                        LocalDate.of(1995, 1, 1),
                        LocalDate.of(2023, 6, 30)));
        assertThat(checked.rows().staff().get(16))
                .isEqualTo(new StaffRow(
                        18,
                        "CB0017",
                        "Nguyễn Thu Chi",
                        Sex.NU,
                        LocalDate.of(1989, 2, 3),
                        StaffType.CONG_CHUC,
                        LocalDate.of(2014, 4, 1),
                        LocalDate.of(2022, 4, 22)));
        assertThat(checked.rows().familySurveys().get(0))
                .isEqualTo(new FamilySurveyRow(2, 2021, Sex.NU, 14, new BigDecimal("64.5")));
    }

    @Test
    void asArchiveOfCsvFilesTheSampleSaysTheSame() throws IOException {
        Workbook fromXlsx = check(Files.readAllBytes(SAMPLE)).rows();
        Tables tables = tables();

        assertThat(check(tables.csv(',').bytes()).rows()).isEqualTo(fromXlsx);
        assertThat(check(tables.csv(';').inFolder("so-mau").bytes()).rows()).isEqualTo(fromXlsx);
    }

    @Test
    void whatTheRegistryHoldsAlreadyCanBeSentAgain() throws IOException {
        byte[] sample = Files.readAllBytes(SAMPLE);

        CheckedWorkbook again = check(sample, StoredRows.after(sample));

        assertThat(again.errors()).isEmpty();
    }

    private static Tables tables() throws IOException {
        Tables tables = new Tables();
        try (ReadableWorkbook workbook = new ReadableWorkbook(SAMPLE.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                copy(sheet, tables);
            }
        }
        return tables;
    }

    private static void copy(Sheet sheet, Tables tables) throws IOException {
        List<String> headers = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                if (headers.isEmpty()) {
                    row.forEach(cell -> headers.add(cell.asString()));
                    tables.row(sheet.getName(), headers.toArray());
                } else {
                    tables.row(
                            sheet.getName(),
                            row.stream().map(cell -> content(cell, headers)).toArray());
                }
            });
        }
    }

    private static Object content(Cell cell, List<String> headers) {
        if (cell == null) {
            return null;
        }
        boolean date = cell.getType() == CellType.NUMBER
                && headers.get(cell.getColumnIndex()).toLowerCase().contains("ngày")
                && !headers.get(cell.getColumnIndex()).startsWith("Tổng");
        return date ? cell.asDate().toLocalDate() : cell.getValue();
    }
}
