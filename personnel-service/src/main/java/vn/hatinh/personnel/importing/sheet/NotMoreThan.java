package vn.hatinh.personnel.importing.sheet;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/** A part is not more than the whole it is taken from. */
record NotMoreThan(Column<Integer> part, Column<Integer> whole) implements RowCheck {

    @Override
    public void check(Values values, RowFindings findings) {
        Integer some = values.get(part);
        Integer all = values.get(whole);
        if (some != null && all != null && some > all) {
            findings.error(
                    part,
                    some.toString(),
                    ErrorCode.MORE_THAN_POSSIBLE,
                    new Text(
                            "\"%s\" lớn hơn \"%s\" (%d)".formatted(part.header(), whole.header(), all),
                            "\"%s\" is more than \"%s\" (%d)".formatted(part.header(), whole.header(), all)),
                    new Text("Số nguyên từ 0 đến %d".formatted(all), "A whole number from 0 to %d".formatted(all)));
        }
    }
}
