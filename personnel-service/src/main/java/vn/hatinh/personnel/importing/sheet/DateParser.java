package vn.hatinh.personnel.importing.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawCell.NumberCell;
import vn.hatinh.personnel.importing.file.RawCell.TextCell;
import vn.hatinh.support.problem.Text;

/**
 * A date without time: a true date of the spreadsheet, or text as dd/MM/yyyy, in CSV also yyyy-MM-dd.
 *
 * <p>Days and months need both digits. "3/4/2025" is how programs set to American English write 4 March, and would
 * otherwise be taken for 3 April without anybody noticing.
 */
final class DateParser implements CellParser<LocalDate> {

    /** Later than any year that somebody may have typed instead of a date: as a day number, 2100 is in 1905. */
    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private static final BigDecimal LAST_DAY_NUMBER = BigDecimal.valueOf(2_958_465); // 31/12/9999

    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public Parsed<LocalDate> parse(RawCell cell, DateSystem dates) {
        if (cell instanceof TextCell text) {
            return ofText(text.text(), dates);
        }
        if (cell instanceof NumberCell number) {
            return ofDayNumber(number.number(), dates);
        }
        return notADate();
    }

    private static Parsed<LocalDate> ofText(String text, DateSystem dates) {
        try {
            return inRange(LocalDate.parse(text, VIETNAMESE));
        } catch (DateTimeException e) {
            return dates.allowsIsoText() ? ofIsoText(text) : notADate();
        }
    }

    private static Parsed<LocalDate> ofIsoText(String text) {
        try {
            return inRange(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return notADate();
        }
    }

    private static Parsed<LocalDate> ofDayNumber(BigDecimal number, DateSystem dates) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY_NUMBER) > 0) {
            return outOfRange();
        }
        if (number.scale() > 0) {
            return Parsed.error(
                    ErrorCode.NOT_A_DATE, "Ngày có kèm giờ, hoặc là số lẻ", "The date has a time, or is a fraction");
        }
        return inRange(dates.ofDayNumber(number.longValue()));
    }

    private static Parsed<LocalDate> inRange(LocalDate date) {
        return date.isBefore(EARLIEST) || date.isAfter(LATEST) ? outOfRange() : Parsed.value(date);
    }

    private static Parsed<LocalDate> outOfRange() {
        return Parsed.error(
                ErrorCode.DATE_OUT_OF_RANGE,
                "Ngày nằm ngoài khoảng hợp lý (%s – %s)".formatted(Shown.of(EARLIEST), Shown.of(LATEST)),
                "The date is outside the plausible range (%s – %s)".formatted(Shown.of(EARLIEST), Shown.of(LATEST)));
    }

    private static Parsed<LocalDate> notADate() {
        return Parsed.error(ErrorCode.NOT_A_DATE, "Không phải là ngày hợp lệ", "Not a valid date");
    }

    @Override
    public Text accepted() {
        return new Text(
                "Ngày dạng dd/mm/yyyy, ví dụ 30/06/2025 (CSV: cả 2025-06-30)",
                "A date as dd/mm/yyyy, for example 30/06/2025 (CSV: also 2025-06-30)");
    }
}
