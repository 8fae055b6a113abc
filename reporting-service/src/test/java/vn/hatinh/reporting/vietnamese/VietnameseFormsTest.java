package vn.hatinh.reporting.vietnamese;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VietnameseFormsTest {

    @ParameterizedTest
    @CsvSource({"2021-09-06, 06/9/2021", "2026-02-28, 28/02/2026", "2025-12-31, 31/12/2025", "2026-01-01, 01/01/2026"})
    void daysBelowTenAndTheFirstTwoMonthsHaveALeadingZero(LocalDate date, String printed) {
        assertThat(VietnameseDates.inNumbers(date)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"37.5, '37,5'", "40, '40,0'", "68.75, '68,8'", "88.25, '88,3'", "88.24999, '88,2'", "1234.56, '1.234,6'"
    })
    void percentagesHaveOneDecimalHalfUpAfterAComma(BigDecimal value, String printed) {
        assertThat(VietnameseNumbers.oneDecimal(value)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"17, 17", "17.000, 17", "35.5, '35,5'", "100000, 100.000", "0, 0"})
    void countsHaveNone(BigDecimal value, String printed) {
        assertThat(VietnameseNumbers.asNeeded(value)).isEqualTo(printed);
    }

    @Test
    void pointsAreNumberedByVietnameseLetters() {
        assertThat(IntStream.range(0, 12).mapToObj(VietnameseLetters::at).collect(Collectors.joining(" ")))
                .isEqualTo("a b c d đ e g h i k l m");
        assertThatThrownBy(() -> VietnameseLetters.at(23)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void capitalsFollowThePlaceInTheSentence() {
        assertThat(VietnameseText.capitalised("đang phấn đấu")).isEqualTo("Đang phấn đấu");
        assertThat(VietnameseText.continued("Thực hiện")).isEqualTo("thực hiện");
    }
}
