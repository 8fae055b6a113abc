package vn.hatinh.reporting.webhook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;

/** A test of webhooks, with an agency of its own and a receiver. */
abstract class WebhookTest extends ReportingTest {

    static final String WEBHOOKS = "/api/v1/webhooks";

    private static final AtomicInteger AGENCIES = new AtomicInteger(800);

    final Receiver receiver = new Receiver();
    String agency;
    private long position = 10;

    @BeforeEach
    void anAgencyThatIsFilled() {
        agency = Sample.AGENCY + "." + AGENCIES.incrementAndGet();
        fill(agency, position);
    }

    @AfterEach
    void closeReceiver() {
        receiver.close();
    }

    RequestSpecification committee() {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("official", agency, "committee"))
                .contentType(ContentType.JSON);
    }

    static String content(String url, String audience, String more) {
        return "{\"url\": \"%s\", \"audience\": \"%s\"%s}".formatted(url, audience, more);
    }

    /** As it was answered when it was added. */
    JsonPath subscribe(String audience, String more) {
        return committee()
                .body(content(receiver.url(), audience, more))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    ValidatableResponse deliveries(String webhook) {
        return committee().get(WEBHOOKS + "/" + webhook + "/deliveries").then().statusCode(200);
    }

    void change(String code, String unit, long... numerators) {
        List<IndicatorSeriesChanged> states = new ArrayList<>();
        for (long numerator : numerators) {
            states.add(Sample.withNumerators(series(code, unit), ignored -> BigDecimal.valueOf(numerator)));
        }
        // one after the other, so that each is a change of its own
        states.forEach(state -> {
            others.publish(state);
            others.publish(new AgencyCounted(agency, ++position, Sample.AS_OF));
            awaitPosition(agency, position);
        });
    }

    private IndicatorSeriesChanged series(String code, String unit) {
        return Sample.series(agency, position).stream()
                .filter(series -> series.code().equals(code)
                        && series.unit().equals(unit)
                        && series.reading().equals("headline"))
                .findFirst()
                .orElseThrow();
    }
}
