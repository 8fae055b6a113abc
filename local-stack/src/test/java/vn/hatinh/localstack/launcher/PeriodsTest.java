package vn.hatinh.localstack.launcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodsTest {

    @Test
    void aDayAsksForStocksAYearOrHalfYearForFlows() {
        Periods periods = Periods.parse("2021-12-31, 2025-06-30,2025,2025-H1");
        assertThat(periods.days()).containsExactly("2021-12-31", "2025-06-30");
        assertThat(periods.spans()).containsExactly("2025", "2025-H1");
        assertThat(periods.query()).isEqualTo("on=2021-12-31,2025-06-30&period=2025,2025-H1");
    }

    @Test
    void oneKindAloneLeavesTheOtherOut() {
        assertThat(Periods.parse("2025-06-30").query()).isEqualTo("on=2025-06-30");
        assertThat(Periods.parse("2025").query()).isEqualTo("period=2025");
    }

    @Test
    void aYearMeansItsLastDayAndItself() {
        assertThat(Periods.ofYear(2025).query()).isEqualTo("on=2025-12-31&period=2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-H2", "2025-02-30", "31/12/2025", "25", "", "2025,,2026", "all"})
    void whatIsNoPeriodIsRefusedWithWhatWouldBeOne(String list) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.parse(list))
                .withMessageContaining("2025-12-31")
                .withMessageContaining("2025-H1");
    }
}
