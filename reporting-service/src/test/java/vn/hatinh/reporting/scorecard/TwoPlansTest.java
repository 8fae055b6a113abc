package vn.hatinh.reporting.scorecard;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

/** An agency that is counted by two plans that began on the same day. */
@QuarkusTest
class TwoPlansTest extends ReportingTest {

    private static final String AGENCY = "H27.77";
    private static final String OTHER_PLAN = "28-NQ-CP";

    @BeforeEach
    void givenTwoPlansWithAnIndicatorOfTheSameCode() {
        PlanPublished plan = Sample.plan();
        others.publishSample(AGENCY, 1);
        others.publish(new PlanPublished(
                OTHER_PLAN,
                1,
                "28/NQ-CP",
                plan.signed(),
                new PlanPublished.Text("Chiến lược quốc gia", "National strategy"),
                plan.validFrom(),
                plan.validTo(),
                plan.goals().subList(0, 1)));
        Sample.series(AGENCY, 1).stream()
                .filter(series -> series.code().equals("1.1"))
                .map(series -> under(OTHER_PLAN, series))
                .forEach(others::publish);
        others.publish(new AgencyCounted(AGENCY, 2, Sample.AS_OF));
        awaitPosition(AGENCY, 2);
        awaitPlanAndUnits(AGENCY);
        // the plan comes by another topic
        await().untilAsserted(() -> get("/api/v1/scorecard?year=2025&plan=" + OTHER_PLAN + "&agency=" + AGENCY)
                .statusCode(200));
    }

    @Test
    void thePlanOfTheProgrammesIsMeantWhenNoneIsNamed() {
        get("/api/v1/scorecard?year=2025&agency=" + AGENCY)
                .statusCode(200)
                .body("plan", equalTo("662-KH-SNgV"))
                .body("goals.size()", greaterThan(1));
    }

    @Test
    void eachPlanHasItsOwnScorecard() {
        get("/api/v1/scorecard?year=2025&plan=" + OTHER_PLAN + "&agency=" + AGENCY)
                .statusCode(200)
                .body("plan", equalTo(OTHER_PLAN))
                .body("goals.size()", equalTo(1));
        get("/api/v1/scorecard?year=2025&plan=9-KH&agency=" + AGENCY)
                .statusCode(404)
                .body(containsString(OTHER_PLAN))
                .body(containsString("662-KH-SNgV"));
    }

    private static IndicatorSeriesChanged under(String plan, IndicatorSeriesChanged series) {
        return new IndicatorSeriesChanged(
                series.agency(),
                plan,
                1,
                series.code(),
                series.reading(),
                series.unit(),
                series.kind(),
                series.position(),
                series.asOf(),
                List.copyOf(series.points()));
    }
}
