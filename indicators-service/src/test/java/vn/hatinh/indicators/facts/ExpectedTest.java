package vn.hatinh.indicators.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.indicators.engine.facts.StaffFacts;

import static org.assertj.core.api.Assertions.assertThat;

/** A record as it will be when terms end and people retire as expected. */
class ExpectedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 6, 30);

    @Test
    void whatIsOpenEndsWhenItsTermEnds() {
        StaffFacts expected = Expected.of(record(null, NEXT_YEAR, null), TODAY);

        assertThat(expected.posts()).isNotEmpty().allMatch(post -> NEXT_YEAR.equals(post.to()));
        assertThat(expected.planning()).isNotEmpty().allMatch(entry -> NEXT_YEAR.equals(entry.to()));
        assertThat(expected.seats()).isNotEmpty().allMatch(seat -> NEXT_YEAR.equals(seat.to()));
        assertThat(expected.employment()).isNotEmpty().allMatch(period -> period.to() == null);
    }

    @Test
    void anEndThatIsKnownCountsBeforeAnExpectedOne() {
        LocalDate known = LocalDate.of(2026, 12, 31);

        assertThat(Expected.of(record(known, NEXT_YEAR, null), TODAY).posts())
                .isNotEmpty()
                .allMatch(post -> known.equals(post.to()));
    }

    @Test
    void whoRetiresLeavesWithEverythingThatGoesWithTheJob() {
        StaffFacts expected = Expected.of(record(null, null, NEXT_YEAR), TODAY);

        assertThat(expected.employment()).isNotEmpty().allMatch(period -> NEXT_YEAR.equals(period.to()));
        assertThat(expected.posts()).isNotEmpty().allMatch(post -> NEXT_YEAR.equals(post.to()));
    }

    @Test
    void whatWasExpectedAndHasNotComeIsNoLongerExpected() {
        LocalDate past = LocalDate.of(2026, 1, 1);

        assertThat(Expected.of(record(null, past, past), TODAY)).isEqualTo(Facts.of(record(null, past, past)));
    }

    private static StaffRecord record(LocalDate to, LocalDate expectedEnd, LocalDate retirementOn) {
        return new StaffRecord(
                UUID.randomUUID(),
                "H27.13",
                Sex.NU,
                YearMonth.of(1970, 5),
                List.of(new StaffRecord.Employment(StaffType.CONG_CHUC, LONG_AGO, null)),
                null,
                null,
                List.of(new StaffRecord.LeadershipPost(OrganisationLevel.PHONG, "VP", LONG_AGO, to, expectedEnd)),
                List.of(new StaffRecord.PlanningEntry(OrganisationLevel.SO, LONG_AGO, to, expectedEnd)),
                null,
                List.of(new StaffRecord.PartyCommitteeSeat(PartyCommitteeRole.BI_THU, LONG_AGO, to, expectedEnd)),
                null,
                null,
                null,
                null,
                null,
                null,
                retirementOn);
    }
}
