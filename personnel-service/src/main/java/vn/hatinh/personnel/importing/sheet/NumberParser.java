package vn.hatinh.personnel.importing.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawCell.NumberCell;
import vn.hatinh.personnel.importing.file.RawCell.TextCell;
import vn.hatinh.support.problem.Text;

/** A number of at least 0, typed as a number or as text with a decimal point or comma, without grouping. */
final class NumberParser implements CellParser<BigDecimal> {

    /** Fifteen digits, as many as a spreadsheet keeps. */
    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,15})?");

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000_000);

    /** The number in a cell, null when there is none. */
    static BigDecimal number(RawCell cell) {
        if (cell instanceof NumberCell number) {
            return number.number();
        }
        if (cell instanceof TextCell text && WRITTEN.matcher(text.text()).matches()) {
            return new BigDecimal(text.text().replace(',', '.')).stripTrailingZeros();
        }
        return null;
    }

    @Override
    public Parsed<BigDecimal> parse(RawCell cell, DateSystem dates) {
        BigDecimal number = number(cell);
        if (number == null) {
            return Parsed.error(ErrorCode.NOT_A_NUMBER, "Không phải là số", "Not a number");
        }
        if (number.signum() < 0 || number.compareTo(HIGHEST) > 0) {
            return Parsed.error(ErrorCode.OUT_OF_RANGE, "Số nằm ngoài khoảng cho phép", "The number is out of range");
        }
        // 10 and not 1E+1
        return Parsed.value(number.scale() < 0 ? number.setScale(0) : number);
    }

    @Override
    public Text accepted() {
        return new Text("Số không âm, ví dụ 64,5", "A number of at least 0, for example 64.5");
    }
}
