package vn.hatinh.reporting.stack;

import java.util.function.UnaryOperator;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.support.access.Roles;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** A test against the running service, which has heard of the sample. */
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
public abstract class ReportingTest {

    @Inject
    protected OtherServices others;

    @BeforeEach
    void hearOfTheSample() {
        if (position(Sample.AGENCY) < Sample.POSITION) {
            fill(Sample.AGENCY, Sample.POSITION);
        }
    }

    /** Publishes the sample as the agency's own, and waits until all of it is known. */
    protected void fill(String agency, long position) {
        fill(agency, position, UnaryOperator.identity());
    }

    /** The same with other figures. */
    protected void fill(String agency, long position, UnaryOperator<IndicatorSeriesChanged> changed) {
        others.publishSample(agency, position, changed);
        awaitPosition(agency, position);
        awaitPlanAndUnits(agency);
    }

    /** They come by other topics than the figures, and may come later. */
    protected void awaitPlanAndUnits(String agency) {
        await().untilAsserted(() -> get("/api/v1/scorecard?year=2025&agency=" + agency + "&unit=" + Sample.LAST_UNIT)
                .statusCode(200));
    }

    protected void awaitPosition(String agency, long position) {
        await().until(() -> position(agency) == position);
    }

    protected ValidatableResponse get(String path) {
        return given().filter(new OpenApiFilter()).when().get(path).then();
    }

    protected ValidatableResponse asReader(String path) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("dashboard", Sample.AGENCY, Roles.READER))
                .get(path)
                .then();
    }

    protected long position(String agency) {
        return get("/api/v1/position?agency=" + agency)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("position");
    }
}
