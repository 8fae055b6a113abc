package vn.hatinh.personnel.importing.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.support.problem.Text;

/** Values as messages show them. */
public final class Shown {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** A whole essay in a cell must not come back with every error. */
    private static final int LONGEST_VALUE = 200;

    private Shown() {}

    public static String of(LocalDate date) {
        return date == null ? null : DATE.format(date);
    }

    public static String of(RawCell cell) {
        return cell == null ? null : shortened(cell.shown());
    }

    /** For example "01/03/1995 – 12/08/2025; 01/10/2026 –". */
    public static String of(Collection<Period> periods) {
        return periods.stream()
                .map(period -> of(period.from()) + " –" + (period.to() == null ? "" : " " + of(period.to())))
                .collect(Collectors.joining("; "));
    }

    /** How a row of the workbook, or of the registry (number 0), is called in a message. */
    public static Text rowNumber(int row) {
        return row == 0
                ? new Text("dữ liệu đã có trong hệ thống", "what the registry already holds")
                : new Text("dòng " + row, "row " + row);
    }

    static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
