package vn.hatinh.reporting.readmodel.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.contracts.personnel.UnitRecord;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.OtherServices;
import vn.hatinh.reporting.stack.ReportingTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** Each test has an agency of its own with the unit S, and one series: the headline of 1.1. */
@QuarkusTest
class IntakeTest extends ReportingTest {

    private String agency;

    @BeforeEach
    void foundAgency(TestInfo test) {
        agency = "T-" + test.getTestMethod().orElseThrow().getName();
        others.publish(new UnitChanged(
                1,
                new UnitRecord(
                        agency,
                        "S",
                        List.of(new UnitRecord.Period(
                                "S", OrganisationLevel.SO, null, LocalDate.of(2021, 1, 1), null)))));
        others.publish(series(1, 10, 4));
        count(10);
        // the unit comes by another topic
        await().untilAsserted(() -> assertNumerator(4));
    }

    @Test
    void anOlderStateIsIgnored() {
        others.publish(series(1, 9, 99));
        count(11);
        assertNumerator(4);
    }

    @Test
    void theSameStateTwiceIsHarmless() {
        others.publish(series(1, 10, 4));
        others.publish(new AgencyCounted(agency, 10, Sample.AS_OF));
        count(11);
        assertNumerator(4);
    }

    @Test
    void aNewerStateReplacesTheOlder() {
        others.publish(series(1, 11, 5));
        count(11);
        assertNumerator(5);
    }

    @Test
    void aNewDefinitionReplacesTheStateOfTheSamePosition() {
        others.publish(series(2, 10, 6));
        count(11);
        assertNumerator(6);
    }

    @Test
    void anEarlierDefinitionThatIsInForceAgainDoesSoToo() {
        others.publish(series(2, 10, 6));
        others.publish(series(1, 10, 4));
        count(11);
        assertNumerator(4);
    }

    @Test
    void anOlderPositionOfTheAgencyIsIgnored() {
        others.publish(new AgencyCounted(agency, 3, Sample.AS_OF));
        others.publish(series(1, 12, 7));
        await().untilAsserted(() -> assertNumerator(7));
        get("/api/v1/position?agency=" + agency).body("position", equalTo(10));
    }

    @Test
    void aTombstoneRemovesTheSeries() {
        others.remove(series(1, 10, 4));
        count(11);
        get("/api/v1/series/1.1?agency=" + agency).statusCode(404);
    }

    @Test
    void aStateAfterATombstoneIsKept() {
        others.remove(series(1, 10, 4));
        others.publish(series(1, 11, 8));
        count(11);
        assertNumerator(8);
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndTheNextIsRead() {
        String key = agency + "/broken";
        others.sendValue(
                key, agency, EventTypes.INDICATOR_SERIES_CHANGED, "{\"agency\":".getBytes(StandardCharsets.UTF_8));
        others.publish(series(1, 11, 5));
        count(11);
        assertNumerator(5);
        assertThat(others.reasonsOfDeadLetters(key)).isNotEmpty().allSatisfy(reason -> assertThat(reason)
                .startsWith("not "));
    }

    @Test
    void anUnknownTypeGoesToTheDeadLettersWithItsName() {
        String key = agency + "/unknown";
        others.sendValue(key, agency, "vn.hatinh.indicators.series.renamed.v1", "{}".getBytes(StandardCharsets.UTF_8));
        count(11);
        assertThat(others.reasonsOfDeadLetters(key))
                .containsOnly("unknown event type vn.hatinh.indicators.series.renamed.v1");
    }

    @Test
    void whatTheDatabaseRefusesGoesToTheDeadLettersAndItsNeighboursAreWritten() {
        String key = agency + "/nul";
        IndicatorSeriesChanged series = series(1, 11, 5);
        others.sendValue(
                key,
                agency,
                EventTypes.INDICATOR_SERIES_CHANGED,
                OtherServices.json(new IndicatorSeriesChanged(
                        agency,
                        series.plan(),
                        1,
                        "1.1\u0000",
                        series.reading(),
                        series.unit(),
                        series.kind(),
                        11,
                        Sample.AS_OF,
                        series.points())));
        others.publish(series);
        count(11);
        assertNumerator(5);
        assertThat(others.reasonsOfDeadLetters(key)).isNotEmpty().allSatisfy(reason -> assertThat(reason)
                .contains("SQLSTATE 22"));
    }

    private void count(long position) {
        others.publish(new AgencyCounted(agency, position, Sample.AS_OF));
        awaitPosition(agency, position);
    }

    private IndicatorSeriesChanged series(int planVersion, long position, int numerator) {
        Point point = new Point(
                "2025-12-31",
                LocalDate.of(2025, 12, 31),
                BigDecimal.valueOf(numerator),
                BigDecimal.TEN,
                BigDecimal.valueOf(10L * numerator),
                null,
                null,
                null,
                null,
                null,
                null);
        return new IndicatorSeriesChanged(
                agency,
                Sample.plan().plan(),
                planVersion,
                "1.1",
                "headline",
                "S",
                MeasureKind.STOCK,
                position,
                Sample.AS_OF,
                List.of(point));
    }

    private void assertNumerator(int expected) {
        get("/api/v1/series/1.1?agency=" + agency).statusCode(200).body("points[0].numerator", equalTo(expected));
    }
}
