package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class UnitExistsThroughoutTest {

    @Test
    void nobodyStaysInAUnitThatHasEnded() {
        Given given = given().unit("QL", null, "1995-01-01", "2022-12-31").employed("2010-01-01", null);

        assertThat(given.assigned("QL", "2010-01-01", null).errorsOf(UnitExistsThroughout.ASSIGNMENT))
                .containsExactly("CongTac!4 Đến ngày: unit-not-existing");
        assertThat(given.post("QL", "2023-01-01", null).errorsOf(UnitExistsThroughout.LEADERSHIP_POST))
                .containsExactly("ChucVu!5 Từ ngày: unit-not-existing");
    }

    @Test
    void whoLeftBeforeTheUnitEndedNeedsNoEnd() {
        assertThat(given().unit("QL", null, "1995-01-01", "2022-12-31")
                        .employed("2010-01-01", "2020-06-30")
                        .assigned("QL", "2010-01-01", null)
                        .errorsOf(UnitExistsThroughout.ASSIGNMENT))
                .isEmpty();
    }

    @Test
    void aUnitThatIsRenamedOrMovedGoesOn() {
        assertThat(given().unit("TO", null, "1995-01-01", "2023-06-30")
                        .unit("TO", null, "2023-07-01", null)
                        .employed("2010-01-01", null)
                        .assigned("TO", "2010-01-01", null)
                        .errorsOf(UnitExistsThroughout.ASSIGNMENT))
                .isEmpty();
    }

    @Test
    void whoeverEndsAUnitIsToldOfThePeopleInIt() {
        assertThat(given().inRegistry()
                        .employed("2010-01-01", null)
                        .assigned("QL", "2010-01-01", null)
                        .inFile()
                        .unit("QL", null, "1995-01-01", "2022-12-31")
                        .errorsOf(UnitExistsThroughout.ASSIGNMENT))
                .containsExactly("DonVi!2 Đến ngày: unit-not-existing");
    }
}
