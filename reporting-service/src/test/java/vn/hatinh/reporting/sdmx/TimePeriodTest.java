package vn.hatinh.reporting.sdmx;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hatinh.reporting.sdmx.data.TimePeriod;

import static org.assertj.core.api.Assertions.assertThat;

class TimePeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2025-A1, 2025-01-01, 2025-12-31",
        "2025-S1, 2025-01-01, 2025-06-30",
        "2025-S2, 2025-07-01, 2025-12-31",
        "2025-T3, 2025-09-01, 2025-12-31",
        "2025-Q2, 2025-04-01, 2025-06-30",
        "2024-M02, 2024-02-01, 2024-02-29",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-06-30, 2025-06-30, 2025-06-30",
        "2025-06-30T10:00:00Z, 2025-06-30, 2025-06-30"
    })
    void aPeriodHasItsFirstAndItsLastDay(String text, LocalDate first, LocalDate last) {
        TimePeriod period = TimePeriod.parse(text).orElseThrow();

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-S3", "2025-Q0", "2025-13", "2025-02-30", "2025-H1", "last year"})
    void whatIsNoPeriodIsNotRead(String text) {
        assertThat(TimePeriod.parse(text)).isEmpty();
    }

    @Test
    void aPeriodKeepsTheNameThatItWasGiven() {
        assertThat(TimePeriod.parse("2025-S1").orElseThrow().id()).isEqualTo("2025-S1");
    }
}
