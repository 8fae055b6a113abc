package vn.hatinh.reporting.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class ComparisonResourceTest extends ReportingTest {

    private static final String PATH = "/api/v1/comparison";

    @Test
    void anIndicatorStandsByUnitAndYear() {
        get(PATH + "?codes=1.1&units=SNGV,VP&years=2025,2024")
                .statusCode(200)
                .body("agency", equalTo("H27.13"))
                .body("plan", equalTo("662-KH-SNgV"))
                .body("reading", equalTo("headline"))
                .body("asOf", equalTo("2026-11-22T07:05:00Z"))
                .body("position", equalTo(4711))
                .body("rows.unit", contains("SNGV", "SNGV", "VP", "VP"))
                .body("rows.year", contains(2024, 2025, 2024, 2025))
                .body("rows.unitName[2]", equalTo("Văn phòng - Thanh tra"))
                .body("rows.period[1]", equalTo("2025-12-31"));
    }

    @Test
    void eachFigureIsTheOneOfTheSample() {
        List<Map<String, Object>> rows = get(PATH + "?units=SNGV")
                .extract()
                .response()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
                .getList("rows");
        assertThat(rows).hasSizeGreaterThan(80).allSatisfy(row -> {
            Sample.Value expected = Sample.value((String) row.get("code"), "headline", (String) row.get("period"));
            assertThat(row.get("status")).isEqualTo(Objects.toString(expected.status(), null));
            assertThat(Objects.toString(row.get("numerator"), "0"))
                    .satisfies(numerator -> assertThat(new BigDecimal(numerator))
                            .isEqualByComparingTo(Objects.requireNonNullElse(expected.numerator(), BigDecimal.ZERO)));
        });
    }

    @Test
    void aReadingCanBeComparedInsteadOfTheHeadline() {
        get(PATH + "?codes=1.4&reading=b&years=2025&units=SNGV").statusCode(200).body("rows", hasSize(1));
    }

    @Test
    void aUnitHasTheNameOfTheYear() {
        get(PATH + "?codes=H&reading=sex:NU&units=QLBG&years=2021,2022")
                .body("rows.unitName", contains("Phòng Quản lý biên giới", "Phòng Quản lý biên giới"));
    }

    @Test
    void aReaderComparesTheYearsOfTheWholeAgency() {
        comparedByReader("?codes=1.1&years=2024,2025").statusCode(200).body("rows.unit", everyItem(equalTo("SNGV")));
        comparedByReader("?units=VP").statusCode(403).body("type", equalTo("urn:problem:unit-not-allowed"));
    }

    @Test
    void whatIsUnknownIsNotFoundAndTheAnswerSaysWhatThereIs() {
        get(PATH + "?codes=9.9")
                .statusCode(404)
                .body("type", equalTo("urn:problem:unknown-indicator"))
                .body("detail", containsString("1.1"));
        get(PATH + "?units=NOPE").statusCode(404).body("type", equalTo("urn:problem:unknown-unit"));
        get(PATH + "?plan=999").statusCode(404).body("type", equalTo("urn:problem:unknown-plan"));
    }

    @Test
    void listsThatAreNoneAreRefusedWithTheirField() {
        get(PATH + "?years=twenty").statusCode(400).body("errors[0].pointer", equalTo("/years"));
        get(PATH + "?codes=1.1,,2").statusCode(400).body("errors[0].pointer", equalTo("/codes"));
    }

    private static ValidatableResponse comparedByReader(String query) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("dashboard", "H27.13", "reader"))
                .get(PATH + query)
                .then();
    }
}
