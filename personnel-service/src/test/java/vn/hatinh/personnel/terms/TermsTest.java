package vn.hatinh.personnel.terms;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTest {

    private static final Terms TERMS = DatedRules.TERMS;

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void anAppointmentIsForFiveYears() {
        assertThat(TERMS.endOfPost(day("2024-07-01"), null)).isEqualTo("2029-06-30");
        assertThat(TERMS.endOfPost(day("2024-02-29"), null)).isEqualTo("2029-02-27");
    }

    @Test
    void aSeatEndsWithTheTermThatItsCongressBegan() {
        assertThat(TERMS.endOfSeat(day("2020-06-15"), null)).isEqualTo("2025-06-30");
        assertThat(TERMS.endOfSeat(day("2025-02-28"), null)).isEqualTo("2025-06-30");
        assertThat(TERMS.endOfSeat(day("2025-04-21"), null)).isEqualTo("2030-06-30");
    }

    @Test
    void aPlanningEntryEndsWithTheTermThatItIsFor() {
        assertThat(TERMS.endOfPlanning(day("2020-09-01"), null)).isEqualTo("2026-06-30");
        assertThat(TERMS.endOfPlanning(day("2025-09-01"), null)).isEqualTo("2031-06-30");
    }

    @Test
    void aKnownEndNeedsNoExpectedOne() {
        LocalDate from = day("2025-09-01");
        LocalDate to = day("2026-08-31");

        assertThat(TERMS.endOfPost(from, to)).isNull();
        assertThat(TERMS.endOfSeat(from, to)).isNull();
        assertThat(TERMS.endOfPlanning(from, to)).isNull();
    }

    @Test
    void outsideTheTermsOfTheTableNothingIsExpected() {
        assertThat(TERMS.endOfSeat(day("2010-01-01"), null)).isNull();
        assertThat(TERMS.endOfSeat(day("2031-01-01"), null)).isNull();
        assertThat(TERMS.endOfPlanning(day("2031-07-01"), null)).isNull();
    }
}
