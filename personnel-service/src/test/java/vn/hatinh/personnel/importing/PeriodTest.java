package vn.hatinh.personnel.importing;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTest {

    private static final Period FIRST_HALF = period("2025-01-01", "2025-06-30");
    private static final Period SECOND_HALF = period("2025-07-01", "2025-12-31");

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    @Test
    void bothItsEndsBelongToAPeriod() {
        assertThat(FIRST_HALF.contains(LocalDate.parse("2025-01-01"))).isTrue();
        assertThat(FIRST_HALF.contains(LocalDate.parse("2025-06-30"))).isTrue();
        assertThat(FIRST_HALF.contains(LocalDate.parse("2025-07-01"))).isFalse();
    }

    @Test
    void neighboursDoNotOverlapButOneCommonDayDoes() {
        assertThat(FIRST_HALF.overlaps(SECOND_HALF)).isFalse();
        assertThat(FIRST_HALF.overlaps(period("2025-06-30", "2025-07-31"))).isTrue();
        assertThat(SECOND_HALF.overlaps(period("2020-01-01", null))).isTrue();
    }

    @Test
    void onlyAnOpenPeriodContainsAnOpenOne() {
        assertThat(FIRST_HALF.contains(period("2025-02-01", null))).isFalse();
        assertThat(period("2025-01-01", null).contains(period("2025-02-01", null)))
                .isTrue();
    }

    @Test
    void neighboursAndOverlapsBecomeOneStretchAndAGapDividesTwo() {
        assertThat(Period.stretches(List.of(
                        SECOND_HALF,
                        FIRST_HALF,
                        period("2025-02-01", "2025-03-01"),
                        period("2026-01-02", null),
                        period("2026-05-01", "2026-06-01"))))
                .containsExactly(period("2025-01-01", "2025-12-31"), period("2026-01-02", null));
    }
}
