package vn.hatinh.personnel.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small workbook, written row by row. */
public final class TestWorkbook {

    private static final Map<String, List<String>> HEADERS = Map.ofEntries(
            Map.entry("DonVi", List.of("Mã đơn vị", "Tên đơn vị", "Mã đơn vị cấp trên", "Loại", "Từ ngày", "Đến ngày")),
            Map.entry(
                    "CanBo",
                    List.of(
                            "Mã CBCCVC",
                            "Họ và tên",
                            "Giới tính",
                            "Ngày sinh",
                            "Loại",
                            "Ngày tuyển dụng",
                            "Ngày nghỉ")),
            Map.entry("CongTac", List.of("Mã CBCCVC", "Mã đơn vị", "Vị trí việc làm", "Từ ngày", "Đến ngày")),
            Map.entry("ChucVu", List.of("Mã CBCCVC", "Chức vụ", "Cấp", "Mã đơn vị", "Từ ngày", "Đến ngày")),
            Map.entry("DaoTao", List.of("Mã CBCCVC", "Loại", "Tên khóa", "Từ ngày", "Ngày hoàn thành")));

    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();

    /** A department with one division and one woman in it. */
    public static TestWorkbook smallDepartment() {
        return new TestWorkbook()
                .row("DonVi", "SO", "Sở Thử nghiệm", null, "SO", day("1995-01-01"), null)
                .row("DonVi", "VP", "Văn phòng", "SO", "PHONG", day("1995-01-01"), null)
                .row("CanBo", "CB1", "Nguyễn Thị An", "Nữ", day("1985-05-17"), "Công chức", day("2010-03-01"), null)
                .row("CongTac", "CB1", "VP", "Chuyên viên", day("2010-03-01"), null);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public TestWorkbook row(String sheet, Object... cells) {
        sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(cells);
        return this;
    }

    /** Leaves out the rows written to this sheet so far. */
    public TestWorkbook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((name, rows) -> write(workbook.newWorksheet(name), HEADERS.get(name), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, List<String> headers, List<Object[]> rows) {
        write(sheet, 0, headers.toArray());
        for (int i = 0; i < rows.size(); i++) {
            write(sheet, i + 1, rows.get(i));
        }
    }

    private static void write(Worksheet sheet, int row, Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof LocalDate date) {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd/MM/yyyy").set();
            } else if (cells[column] != null) {
                sheet.value(row, column, cells[column].toString());
            }
        }
    }
}
