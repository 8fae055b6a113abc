package vn.hatinh.personnel.importing.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;

/** Tables that can be written as XLSX and as CSV. The first row of each is its header. */
public final class Tables {

    /** A cell to be computed. */
    public record Formula(String expression) {}

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    private String hidden;

    /**
     * A small department without errors: SNGV with its office VP; the woman CB01 and the man CB02, both on payroll
     * since 1 March 2010, she as head of the office and Party member. Rows of a test begin at 4 in DonVi and CanBo, at
     * 3 in CongTac, ChucVu and Dang, and at 2 elsewhere.
     */
    public static Tables department() {
        Tables tables = new Tables();
        Sheets.ALL.forEach(sheet -> tables.sheets.put(sheet.name(), new ArrayList<>(List.of(headers(sheet)))));
        return tables.row("DonVi", "SNGV", "Sở Ngoại vụ", null, "SO", day(1995, 1, 1), null)
                .row("DonVi", "VP", "Văn phòng", "SNGV", "PHONG", day(1995, 1, 1), null)
                .row("CanBo", "CB01", "Lê Thị An", "Nữ", day(1985, 5, 17), "Công chức", day(2010, 3, 1), null)
                .row("CanBo", "CB02", "Trần Văn Bình", "Nam", day(1984, 2, 29), "Viên chức", day(2010, 3, 1), null)
                .row("CongTac", "CB01", "VP", "Chánh Văn phòng", day(2010, 3, 1), null)
                .row("ChucVu", "CB01", "Chánh Văn phòng", "PHONG", "VP", day(2020, 1, 1), null)
                .row("Dang", "CB01", day(2012, 1, 1), day(2013, 1, 1), null);
    }

    /** These sheets, with nothing but their headers; sheets that the workbook does not know are empty. */
    public static Tables only(List<String> names) {
        Tables tables = new Tables();
        names.forEach(name -> Sheets.named(name)
                .ifPresent(sheet -> tables.sheets.put(sheet.name(), new ArrayList<>(List.of(headers(sheet))))));
        return tables;
    }

    public static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static List<Object> headers(SheetDefinition<?> sheet) {
        return sheet.columns().stream().<Object>map(Column::header).toList();
    }

    public Tables row(String sheet, Object... cells) {
        sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(Arrays.asList(cells));
        return this;
    }

    /** Replaces the header of a sheet. */
    public Tables header(String sheet, Object... headers) {
        sheets.get(sheet).set(0, List.of(headers));
        return this;
    }

    /** Leaves nothing of a sheet but its header. */
    public Tables clear(String sheet) {
        sheets.computeIfPresent(sheet, (name, rows) -> new ArrayList<>(rows.subList(0, 1)));
        return this;
    }

    /** Takes a sheet out, with its rows. */
    public Tables without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    public Tables hidden(String sheet) {
        hidden = sheet;
        return this;
    }

    public byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((name, rows) -> write(workbook.newWorksheet(name), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, List<List<Object>> rows) {
        if (sheet.getName().equals(hidden)) {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                write(sheet, row, column, rows.get(row).get(column));
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean value) {
            sheet.value(row, column, value);
        } else if (cell instanceof Formula formula) {
            sheet.formula(row, column, formula.expression());
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }

    /** Each table as a CSV file of that name, dates in ISO form. */
    public ZipBytes csv(char delimiter) {
        ZipBytes zip = new ZipBytes();
        sheets.forEach((name, rows) -> zip.put(
                name + ".csv",
                rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell == null ? "" : quoted(cell.toString()))
                                .collect(Collectors.joining(String.valueOf(delimiter))))
                        .collect(Collectors.joining("\r\n"))
                        .getBytes(StandardCharsets.UTF_8)));
        return zip;
    }

    private static String quoted(String value) {
        return value.matches("[^\",;\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
