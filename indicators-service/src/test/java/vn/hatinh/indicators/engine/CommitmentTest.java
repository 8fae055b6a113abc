package vn.hatinh.indicators.engine;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.facts.StaffFacts.Commitment;
import vn.hatinh.indicators.engine.given.Agency;
import vn.hatinh.indicators.engine.given.Staff;

import static vn.hatinh.indicators.engine.given.Agency.OWN;
import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.IndicatorValueAssert.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.day;
import static vn.hatinh.indicators.engine.given.Staff.man;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/** 6.2: the yearly commitment to gender equality. */
class CommitmentTest {

    private static final Staff IN_P1 = woman().employed("2020-01-01").inUnit("P1", "2020-01-01");
    private static final Staff IN_P2 = man().employed("2020-01-01").inUnit("P2", "2020-01-01");
    private static final Agency UNITS = agency().unit("P1", "PHONG", OWN).unit("P2", "PHONG", OWN);

    @Test
    void aCommitmentForNextYearMayBeSignedInDecember() {
        Agency signed = UNITS.with(IN_P1.with(new Commitment(2025, day("2024-12-20"))));

        assertThat(signed.in("2024", "6.2", "headline")).isShare(0, 1);
        assertThat(signed.in("2025-H1", "6.2", "headline")).isShare(1, 1);
        assertThat(signed.in("2025", "6.2", "headline")).isShare(1, 1);
        assertThat(signed.in("2026", "6.2", "headline")).isShare(0, 1);
    }

    @Test
    void aSignatureAfterTheHalfYearDoesNotCountInIt() {
        Agency signed = UNITS.with(IN_P1.with(new Commitment(2025, day("2025-07-01"))));

        assertThat(signed.in("2025-H1", "6.2", "headline")).isShare(0, 1);
        assertThat(signed.in("2025", "6.2", "headline")).isShare(1, 1);
    }

    @Test
    void aUnitCountsOnlyWhenAllOfItsOwnStaffSigned() {
        Commitment commitment = new Commitment(2025, day("2025-01-10"));
        Agency partly = UNITS.with(IN_P1.with(commitment), IN_P2.with(commitment), IN_P2);

        assertThat(partly.in("2025", "6.2", "b")).isShare(1, 2);
        assertThat(partly.in("2025", "6.2", "b", "P2")).isShare(0, 1);
    }

    @Test
    void theAgencysOwnUnitIsAUnitTooAndUnitsWithoutStaffAreNot() {
        Staff director = man().employed("2020-01-01").inUnit(OWN, "2020-01-01");

        assertThat(UNITS.with(IN_P1, director.with(new Commitment(2025, day("2025-01-10"))))
                        .in("2025", "6.2", "b"))
                .isShare(1, 2);
    }
}
