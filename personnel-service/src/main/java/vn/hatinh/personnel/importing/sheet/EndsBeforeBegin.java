package vn.hatinh.personnel.importing.sheet;

import java.time.LocalDate;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/** A last day does not come before the first day; both may be the same day. */
record EndsBeforeBegin(Column<LocalDate> begin, Column<LocalDate> end) implements RowCheck {

    @Override
    public void check(Values values, RowFindings findings) {
        LocalDate first = values.get(begin);
        LocalDate last = values.get(end);
        if (first != null && last != null && last.isBefore(first)) {
            findings.error(
                    end,
                    Shown.of(last),
                    ErrorCode.ENDS_BEFORE_BEGIN,
                    new Text(
                            "\"%s\" sớm hơn \"%s\" (%s)".formatted(end.header(), begin.header(), Shown.of(first)),
                            "\"%s\" is earlier than \"%s\" (%s)"
                                    .formatted(end.header(), begin.header(), Shown.of(first))),
                    new Text("Từ %s trở đi".formatted(Shown.of(first)), "%s or later".formatted(Shown.of(first))));
        }
    }
}
