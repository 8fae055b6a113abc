package vn.hatinh.reporting.readmodel;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;

import static org.assertj.core.api.Assertions.assertThat;

/** Which period a published point belongs to. */
class OfficialPeriodTest {

    @ParameterizedTest
    @CsvSource({"2025-06-30, 2025-H1, true", "2025-12-31, 2025, false"})
    void aPointThatSaysNothingEndsAPeriodOfTheCalendar(LocalDate cutOff, String name, boolean halfYear) {
        OfficialPeriod period = OfficialPeriod.of(point(cutOff, null, null));

        assertThat(period).isEqualTo(new OfficialPeriod(name, LocalDate.of(2025, 1, 1), cutOff));
        assertThat(period.isHalfYear()).isEqualTo(halfYear);
        assertThat(period.isOfTheCalendar()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-31, 2027-H1, 2026-12-01, true",
        "2027-11-30, 2027, 2026-12-01, false",
        "2026-06-15, 2026-H1, 2026-01-01, true"
    })
    void aPointSaysWhichPeriodItEnds(LocalDate cutOff, String name, LocalDate from, boolean halfYear) {
        OfficialPeriod period = OfficialPeriod.of(point(cutOff, name, from));

        assertThat(period).isEqualTo(new OfficialPeriod(name, from, cutOff));
        assertThat(period.isHalfYear()).isEqualTo(halfYear);
        assertThat(period.year()).isEqualTo(cutOff.getYear());
        assertThat(period.isOfTheCalendar()).isFalse();
    }

    @Test
    void aYearThatBeginsLateIsNotTheCalendars() {
        assertThat(new OfficialPeriod("2028", LocalDate.of(2027, 12, 1), LocalDate.of(2028, 12, 31)).isOfTheCalendar())
                .isFalse();
    }

    @Test
    void whatIsSeenOfAPointKeepsItsPeriod() {
        Point point = point(LocalDate.of(2026, 11, 30), "2026", LocalDate.of(2026, 1, 1));

        for (Sight sight : Sight.values()) {
            assertThat(OfficialPeriod.of(sight.see(point))).isEqualTo(OfficialPeriod.of(point));
        }
    }

    private static Point point(LocalDate cutOff, String officialPeriod, LocalDate from) {
        return new Point(cutOff.toString(), cutOff, null, null, null, null, null, null, null, officialPeriod, from);
    }
}
