package vn.hatinh.reporting.stack;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.ValidatableResponse;

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
            others.publishSample(Sample.AGENCY, Sample.POSITION);
            awaitPosition(Sample.AGENCY, Sample.POSITION);
        }
    }

    protected void awaitPosition(String agency, long position) {
        await().atMost(Duration.ofSeconds(30)).until(() -> position(agency) == position);
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
