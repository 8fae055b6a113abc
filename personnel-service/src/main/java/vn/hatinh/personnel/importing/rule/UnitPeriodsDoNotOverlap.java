package vn.hatinh.personnel.importing.rule;

import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.support.problem.Text;

/** A unit has one name, kind and place in the agency on any day. */
final class UnitPeriodsDoNotOverlap implements UnitRule {

    private static final Text MESSAGE =
            new Text("Hai giai đoạn của một đơn vị cùng lúc", "Two periods of one unit at once");

    @Override
    public void check(Units units, Findings findings) {
        units.byUnit()
                .forEach(periods -> Overlaps.check(
                        periods.stream().map(row -> new Overlaps.Timed<>(row, new Period(row.from(), row.to()))),
                        Columns.FROM,
                        MESSAGE,
                        findings));
    }
}
