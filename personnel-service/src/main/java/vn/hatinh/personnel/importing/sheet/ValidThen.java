package vn.hatinh.personnel.importing.sheet;

import java.time.LocalDate;

import vn.hatinh.personnel.codelist.ListedCode;
import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/** The complaint about a code that was not in force on a day. */
final class ValidThen {

    private ValidThen() {}

    /** @param day null when it could not be read */
    static void check(ListedCode code, LocalDate day, Column<?> column, RowFindings findings) {
        if (day == null || code.isValidOn(day)) {
            return;
        }
        String days = "%s – %s".formatted(orDots(code.from()), orDots(code.to()));
        findings.error(
                column,
                code.code(),
                ErrorCode.NOT_VALID_THEN,
                new Text(
                        "%s (%s) không có hiệu lực ngày %s".formatted(code.code(), code.vi(), Shown.of(day)),
                        "%s (%s) is not in force on %s".formatted(code.code(), code.en(), Shown.of(day))),
                new Text("Mã có hiệu lực ngày đó; mã này: " + days, "A code in force on that day; this one: " + days));
    }

    private static String orDots(LocalDate day) {
        return day == null ? "…" : Shown.of(day);
    }
}
