package vn.hatinh.personnel.importing.sheet;

import java.math.BigDecimal;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawCell.NumberCell;
import vn.hatinh.personnel.importing.file.RawCell.TextCell;
import vn.hatinh.support.problem.Text;

/** Text. A code that was typed as a whole number, such as 123, is taken for its digits. */
record TextParser(int longest) implements CellParser<String> {

    /** Digits that a spreadsheet keeps of a number. */
    private static final int MOST_DIGITS = 15;

    @Override
    public Parsed<String> parse(RawCell cell, DateSystem dates) {
        if (cell instanceof TextCell text) {
            return parse(text.text());
        }
        if (cell instanceof NumberCell number && isWhole(number.number())) {
            return parse(number.number().toPlainString());
        }
        return Parsed.error(
                ErrorCode.NOT_TEXT,
                "Ô phải là văn bản; số lẻ làm mất chữ số của mã",
                "The cell must hold text; a number with a fraction loses digits of a code");
    }

    private Parsed<String> parse(String text) {
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return Parsed.error(
                    ErrorCode.NOT_TEXT,
                    "Văn bản có ký tự điều khiển không in được",
                    "The text has control characters that cannot be printed");
        }
        if (text.length() > longest) {
            return Parsed.error(
                    ErrorCode.TOO_LONG,
                    "Văn bản dài %d ký tự".formatted(text.length()),
                    "The text has %d characters".formatted(text.length()));
        }
        return Parsed.value(text);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 && number.precision() - number.scale() <= MOST_DIGITS;
    }

    @Override
    public Text accepted() {
        return new Text(
                "Văn bản, tối đa %d ký tự".formatted(longest), "Text of at most %d characters".formatted(longest));
    }
}
