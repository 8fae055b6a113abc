package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.stream.Stream;

/** What became of the rows, and how many events tell of it. */
record IntakeResult(List<SheetReport> sheets, int events) {

    IntakeResult and(IntakeResult next) {
        return new IntakeResult(
                Stream.concat(sheets.stream(), next.sheets.stream()).toList(), events + next.events);
    }
}
