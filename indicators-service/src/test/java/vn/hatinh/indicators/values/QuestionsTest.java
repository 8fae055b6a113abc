package vn.hatinh.indicators.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

/** A wrong question gets an answer that says what would be right. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class QuestionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/values                          | 400 | on     | required     | on=2025-12-31",
                "/api/v1/values?on=31/12/2025            | 400 | on     | malformed    | 2025-12-31",
                "/api/v1/values?on=2020-12-31            | 400 | on     | outside-plan | 2021-01-01 - 2030-12-31",
                "/api/v1/values?period=2025-H2           | 400 | period | malformed    | 2025-H1",
                "/api/v1/values?period=2031              | 400 | period | outside-plan | 2030-12-31",
                "/api/v1/indicators/9.9                  | 404 | code   | unknown      | 5.2",
                "/api/v1/indicators/1.1?unit=NOWHERE     | 404 | unit   | unknown      | no such unit",
                "/api/v1/indicators/1.1/series?reading=x | 404 | reading| unknown      | headline",
            })
    void isRefusedWithTheParameterAndWhatIsAccepted(
            String path, int status, String parameter, String code, String accepted) {
        given().filter(new OpenApiFilter())
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(parameter))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message.en", containsString(accepted))
                .body("errors[0].message.vi.length()", is(org.hamcrest.Matchers.greaterThan(10)));
    }

    @Test
    void thePlansIndicatorsAreListedWithTheirTargets() {
        given().filter(new OpenApiFilter())
                .get("/api/v1/indicators")
                .then()
                .statusCode(200)
                .body("code", hasItems("1.1", "4.2a", "6.3", "II.2.1b", "H"))
                .body("find { it.code == '1.1' }.target.figure", equalTo(35))
                .body("find { it.code == '1.1' }.target.due", equalTo("2025-12-31"))
                .body("find { it.code == '3.1' }.target.rule", equalTo("FALLING"));
    }

    @Test
    void anAgencyThatIsNotKnownHasNoDataRatherThanZeroPercent() {
        given().filter(new OpenApiFilter())
                .queryParam("agency", "H99.99")
                .queryParam("on", "2025-12-31")
                .get("/api/v1/values")
                .then()
                .statusCode(200)
                .body("position", equalTo(0))
                .body("values.find { it.code == '1.1' && it.reading == 'headline' }.status", equalTo("NO_DATA"))
                .body("values.find { it.code == '1.1' && it.reading == 'headline' }.value", equalTo(null));
    }
}
