package vn.hatinh.reporting.stack;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;

/** A test of what people write. Each test has an agency of its own, so that none sees what another one wrote. */
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "reporting"))
public abstract class RecordsTest {

    private static final AtomicInteger AGENCIES = new AtomicInteger(100);

    protected String agency;

    @BeforeEach
    void anAgencyOfItsOwn() {
        agency = "H27." + AGENCIES.incrementAndGet();
    }

    /** A request of somebody with these roles in the test's agency; each answer is held against the API's description. */
    protected RequestSpecification as(String... roles) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("official", agency, roles))
                .contentType(ContentType.JSON);
    }

    protected RequestSpecification committee() {
        return as("committee");
    }

    /** The same from another agency. */
    protected RequestSpecification committeeOfAnother() {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("other", "H99", "committee"))
                .contentType(ContentType.JSON)
                .queryParam("agency", agency);
    }

    protected ValidatableResponse get(String path) {
        return committee().get(path).then();
    }
}
