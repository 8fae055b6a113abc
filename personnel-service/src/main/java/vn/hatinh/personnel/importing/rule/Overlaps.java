package vn.hatinh.personnel.importing.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.Shown;
import vn.hatinh.support.problem.Text;

/** Finds rows that hold on the same day although only one may. */
final class Overlaps {

    /** A row and the time in which it holds. */
    record Timed<R extends Row>(R row, Period period) {}

    private Overlaps() {}

    /**
     * Compares each row with the one before it that lasts longest, and blames the later of the two.
     *
     * @param begin the column to point at
     * @param message what is wrong, to be followed by the other row
     */
    static <R extends Row> void check(Stream<Timed<R>> rows, Column<LocalDate> begin, Text message, Findings findings) {
        Timed<R> longest = null;
        for (Timed<R> next : inOrder(rows)) {
            if (longest != null && longest.period.overlaps(next.period)) {
                complain(next, longest, begin, message, findings);
            }
            longest = longest == null || lastsLonger(next, longest) ? next : longest;
        }
    }

    private static <R extends Row> List<Timed<R>> inOrder(Stream<Timed<R>> rows) {
        return rows.sorted(Comparator.comparing((Timed<R> timed) -> timed.period.from())
                        .thenComparing(timed -> timed.row.row()))
                .toList();
    }

    private static boolean lastsLonger(Timed<?> next, Timed<?> longest) {
        LocalDate end = longest.period.to();
        return end != null && (next.period.to() == null || next.period.to().isAfter(end));
    }

    private static <R extends Row> void complain(
            Timed<R> later, Timed<R> earlier, Column<LocalDate> begin, Text message, Findings findings) {
        Timed<R> blamed = later.row.row() > 0 ? later : earlier;
        Timed<R> other = blamed == later ? earlier : later;
        if (blamed.row.row() == 0) {
            return;
        }
        Text name = findings.nameOf(other.row.row());
        String period = Shown.of(List.of(other.period));
        findings.at(blamed.row)
                .error(
                        begin,
                        Shown.of(blamed.period.from()),
                        ErrorCode.OVERLAP,
                        new Text(
                                "%s: trùng với %s (%s)".formatted(message.vi(), name.vi(), period),
                                "%s: overlaps with %s (%s)".formatted(message.en(), name.en(), period)),
                        new Text("Thời gian không trùng với " + period, "A time that does not overlap with " + period));
    }
}
