package vn.hatinh.personnel.importing.sheet;

import java.math.BigDecimal;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.support.problem.Text;

/** A whole number between two limits, both inclusive. */
record WholeNumberParser(int lowest, int highest) implements CellParser<Integer> {

    @Override
    public Parsed<Integer> parse(RawCell cell, DateSystem dates) {
        BigDecimal number = NumberParser.number(cell);
        if (number == null || number.scale() > 0) {
            return Parsed.error(ErrorCode.NOT_A_WHOLE_NUMBER, "Không phải là số nguyên", "Not a whole number");
        }
        if (number.compareTo(BigDecimal.valueOf(lowest)) < 0 || number.compareTo(BigDecimal.valueOf(highest)) > 0) {
            return Parsed.error(ErrorCode.OUT_OF_RANGE, "Số nằm ngoài khoảng cho phép", "The number is out of range");
        }
        return Parsed.value(number.intValueExact());
    }

    @Override
    public Text accepted() {
        return new Text(
                "Số nguyên từ %d đến %d".formatted(lowest, highest),
                "A whole number from %d to %d".formatted(lowest, highest));
    }
}
