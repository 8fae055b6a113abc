package vn.hatinh.indicators.engine.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

import vn.hatinh.indicators.engine.InvalidPlanException;

/**
 * On which days the years and half-years of a plan are closed. Every cut-off lies in the calendar year that it closes, so
 * a cut-off tells its period from every other.
 *
 * @param rules in the order of the years; years before the first are closed as the calendar does
 */
public record CutOffs(List<Rule> rules) {

    /** 30 June and 31 December. */
    public static final CutOffs OF_THE_CALENDAR = new CutOffs(List.of());

    private static final MonthDay END_OF_JUNE = MonthDay.of(Month.JUNE, 30);
    private static final MonthDay END_OF_DECEMBER = MonthDay.of(Month.DECEMBER, 31);

    /**
     * How years are closed from one on.
     *
     * @param since the first year
     */
    public record Rule(int since, MonthDay halfYear, MonthDay year) {

        private static final MonthDay EARLIEST_HALF_YEAR = MonthDay.of(Month.APRIL, 1);
        private static final MonthDay LATEST_HALF_YEAR = MonthDay.of(Month.JULY, 31);
        private static final MonthDay EARLIEST_YEAR = MonthDay.of(Month.OCTOBER, 1);

        public Rule {
            require("halfYear", halfYear, EARLIEST_HALF_YEAR, LATEST_HALF_YEAR);
            require("year", year, EARLIEST_YEAR, END_OF_DECEMBER);
        }

        private static void require(String name, MonthDay day, MonthDay earliest, MonthDay latest) {
            if (day.isBefore(earliest) || day.isAfter(latest)) {
                throw new InvalidPlanException(
                        name + " là " + day + "; phải là một ngày từ " + earliest + " đến " + latest,
                        name + " is " + day + "; it must be a day from " + earliest + " to " + latest);
            }
        }
    }

    public CutOffs {
        rules = List.copyOf(rules);
        for (int i = 1; i < rules.size(); i++) {
            if (rules.get(i).since() <= rules.get(i - 1).since()) {
                int earlier = rules.get(i - 1).since();
                int later = rules.get(i).since();
                throw new InvalidPlanException(
                        "mỗi since phải sau since đứng trước, không phải " + later + " sau " + earlier,
                        "each since must be later than the one before, not " + later + " after " + earlier);
            }
        }
    }

    LocalDate of(Period period) {
        MonthDay halfYear = END_OF_JUNE;
        MonthDay year = END_OF_DECEMBER;
        for (Rule rule : rules) {
            if (rule.since() <= period.year()) {
                halfYear = rule.halfYear();
                year = rule.year();
            }
        }
        return (period.firstHalf() ? halfYear : year).atYear(period.year());
    }
}
