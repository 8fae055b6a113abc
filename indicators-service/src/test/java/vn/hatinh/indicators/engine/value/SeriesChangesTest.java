package vn.hatinh.indicators.engine.value;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.Contributions;
import vn.hatinh.indicators.engine.facts.AgencyFact.AnonymousCount;
import vn.hatinh.indicators.engine.facts.StaffFacts.Course;
import vn.hatinh.indicators.engine.facts.UnitHistory.Period;
import vn.hatinh.indicators.engine.given.Agency;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.given.Staff;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.indicators.engine.given.Agency.OWN;
import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.Staff.day;
import static vn.hatinh.indicators.engine.given.Staff.man;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/** Which series a change moves. */
class SeriesChangesTest {

    private static final Plan PLAN = SampleState.plan();
    private static final Staff LEADER =
            woman().employed("2015-01-01").inUnit(OWN, "2015-01-01").leading("SO", OWN, "2015-01-01");
    private static final Agency AGENCY = agency().unit("P1", "PHONG", OWN)
            .unit("P2", "PHONG", OWN)
            .with(LEADER)
            .with(man().employed("2015-01-01").inUnit("P1", "2015-01-01"))
            .with(woman().employed("2015-01-01")
                    .inUnit("P1", "2015-01-01")
                    .with(new Course("TIN_HOC", day("2022-03-01"))));

    @Test
    void aCourseMovesTheReadingsOfTrainingOfItsUnitAndAbove() {
        Agency trained = AGENCY.with(woman().employed("2015-01-01").inUnit("P1", "2015-01-01"));
        Agency after = AGENCY.with(woman().employed("2015-01-01")
                .inUnit("P1", "2015-01-01")
                .with(new Course("TIN_HOC", day("2024-03-01"))));

        assertThat(moved(trained, after))
                .contains("5.1 headline P1", "5.1 headline " + OWN, "5.1 kind:TIN_HOC P1")
                .allSatisfy(series -> assertThat(series).startsWith("5.1 ").doesNotContain("P2", "NGHIEP_VU"));
    }

    @Test
    void aPostMovesTheUnitItLeadsThoughNobodyThereChanged() {
        Agency after = agency().unit("P1", "PHONG", OWN)
                .unit("P2", "PHONG", OWN)
                .with(LEADER.leading("PHONG", "P1", "2024-01-01"))
                .with(AGENCY.staff().get(1), AGENCY.staff().get(2));

        assertThat(moved(AGENCY, after)).contains("II.2.1b headline P1").doesNotContain("II.2.1b headline P2");
    }

    @Test
    void recordingThatThereWasNothingIsNews() {
        Agency before = AGENCY.with(new AnonymousCount(2023, "BAO_LUC_GIA_DINH", 0));

        assertThat(moved(before, before.with(new AnonymousCount(2024, "BAO_LUC_GIA_DINH", 0))))
                .containsExactly("3.2 headline " + OWN);
    }

    @Test
    void aChangeThatMovesNoFigureMovesNoSeries() {
        Staff untrained = woman().employed("2015-01-01").with(new Course("TIN_HOC", null));

        assertThat(moved(AGENCY.with(untrained), AGENCY.with(untrained.with(new Course("KHAC", null)))))
                .isEmpty();
    }

    @Test
    void theFirstNewsOfAnAgencyHoldItsZeros() {
        AgencyState after = Batch.of(
                PLAN, Agency.withoutUnits().with(man().employed("2020-01-01")).records());

        assertThat(new SeriesChanges(SampleState.AGENCY, PLAN, AgencyState.EMPTY, after).causedBy(List.of()))
                .extracting(SeriesChangesTest::name)
                .contains("H sex:NAM H27.13", "H sex:NU H27.13");
    }

    @Test
    void aUnitThatNeverStoodIsTakenBack() {
        AgencyState before = Batch.of(PLAN, AGENCY.records());
        AgencyState after = before.with(before.units().without("P2"));

        assertThat(new SeriesChanges(SampleState.AGENCY, PLAN, before, after).causedBy(List.of()))
                .isNotEmpty()
                .allSatisfy(series -> {
                    assertThat(series.unit()).isEqualTo("P2");
                    assertThat(series.points()).isEmpty();
                });
    }

    @Test
    void aSeriesHasNoPointsBeforeItsUnitStands() {
        Agency founded = agency().unit("P3", new Period("Phòng 3", "PHONG", OWN, day("2029-07-01"), null));
        AgencyState state = Batch.of(PLAN, founded.records());

        assertThat(new SeriesOfPlan(SampleState.AGENCY, PLAN, state).all())
                .filteredOn(series -> name(series).equals("H sex:NU P3"))
                .singleElement()
                .satisfies(series -> assertThat(series.points())
                        .extracting(IndicatorValue::period)
                        .containsExactly("2029-12-31", "2030-06-30", "2030-12-31"));
    }

    /** By a change of records and not of units. */
    private static List<String> moved(Agency before, Agency after) {
        List<Contribution> changes = Contributions.difference(
                Batch.contributions(PLAN, before.records()), Batch.contributions(PLAN, after.records()));
        AgencyState state = Batch.of(PLAN, before.records());
        return new SeriesChanges(SampleState.AGENCY, PLAN, state, state.plus(changes))
                .causedBy(changes).stream().map(SeriesChangesTest::name).toList();
    }

    private static String name(Series series) {
        return String.join(" ", series.indicator().code(), series.id(), series.unit());
    }
}
