package vn.hatinh.personnel.importing;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OpenEndsTest {

    private static final LocalDate LEFT = LocalDate.of(2022, 4, 22);
    private static final Period FIRST = new Period(LocalDate.of(2014, 4, 1), LEFT);
    private static final Period SECOND = new Period(LocalDate.of(2024, 3, 7), null);

    private static LocalDate end(String from, String to, Period... employment) {
        return OpenEnds.effectiveEnd(
                LocalDate.parse(from), to == null ? null : LocalDate.parse(to), List.of(employment));
    }

    @Test
    void anEndThatWasEnteredStands() {
        assertThat(end("2015-01-01", "2020-12-31", FIRST)).isEqualTo("2020-12-31");
        assertThat(end("2015-01-01", "2023-12-31", FIRST)).isEqualTo("2023-12-31");
    }

    @Test
    void anOpenFactOfSomeoneOnPayrollIsStillTrue() {
        assertThat(end("2024-03-07", null, SECOND)).isNull();
    }

    @Test
    void anOpenFactOfSomeoneWhoLeftEndsOnTheLastDayOnPayroll() {
        assertThat(end("2015-01-01", null, FIRST)).isEqualTo(LEFT);
    }

    @Test
    void whatWasOpenWhenSomeoneLeftStaysEndedWhenTheyComeBack() {
        assertThat(end("2015-01-01", null, SECOND, FIRST)).isEqualTo(LEFT);
        assertThat(end("2024-06-01", null, SECOND, FIRST)).isNull();
    }

    @Test
    void aChangeOfTypeWithoutAGapDoesNotEndAFact() {
        Period contract = new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2014, 3, 31));
        assertThat(end("2011-01-01", null, contract, FIRST)).isEqualTo(LEFT);
    }

    @Test
    void aFactFromBeforeRecruitmentEndsWithTheEmploymentThatFollows() {
        assertThat(end("2012-01-01", null, FIRST, SECOND)).isEqualTo(LEFT);
    }

    @Test
    void noEmploymentNoEnd() {
        assertThat(end("2023-01-01", null, FIRST)).isNull();
        assertThat(end("2023-01-01", null)).isNull();
    }
}
