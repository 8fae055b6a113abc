package vn.hatinh.reporting.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;

import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ScorecardResourceTest extends ReportingTest {

    @Test
    void theScorecardSaysHowFreshItIs() {
        get("/api/v1/scorecard?year=2025")
                .statusCode(200)
                .body("agency", equalTo("H27.13"))
                .body("plan", equalTo("662-KH-SNgV"))
                .body("unit", equalTo("SNGV"))
                .body("year", equalTo(2025))
                .body("asOf", equalTo("2026-11-22T07:05:00Z"))
                .body("position", equalTo(4711))
                .body("provisional", equalTo(false));
    }

    @Test
    void aReaderGetsWhatDisclosureControlLeaves() {
        asReader("/api/v1/scorecard?year=2025")
                .statusCode(200)
                .root("goals[0].indicators[0]")
                .body("disclosure", equalTo("OPEN"))
                .body("numerator", equalTo(4))
                .root("goals[0].indicators[3]")
                .body("disclosure", equalTo("ROUNDED"))
                .body("value", equalTo(80))
                .body("numerator", nullValue())
                .body("status", nullValue())
                .body("statusText", nullValue())
                .body("distanceInPeople", nullValue())
                .body("lastYear.disclosure", equalTo("ROUNDED"))
                .body("target", equalTo(100));
    }

    @Test
    void anIndicatorStandsWithValueTargetStatusDistanceAndLastYear() {
        get("/api/v1/scorecard?year=2025")
                .body("goals.code", equalTo(List.of("1", "2", "3", "4", "5", "6", "II")))
                .body("goals[0].title.vi", equalTo("Mục tiêu 1: Trong lĩnh vực chính trị"))
                .root("goals[0].indicators[3]")
                .body("code", equalTo("1.4"))
                .body("name.vi", equalTo("Tỷ lệ nữ CBCCVC được kết nạp Đảng"))
                .body("clause", equalTo("I.2.a, gạch đầu dòng 3"))
                .body("kind", equalTo("STOCK"))
                .body("unitOfMeasure", equalTo("PERCENT"))
                .body("period", equalTo("2025-12-31"))
                .body("numerator", equalTo(15))
                .body("denominator", equalTo(17))
                .body("target", equalTo(100))
                .body("targetRule", equalTo("EXACTLY"))
                .body("due", equalTo("2030-12-31"))
                .body("status", equalTo("IN_PROGRESS"))
                .body("statusText.vi", equalTo("Đang phấn đấu"))
                .body("statusText.en", equalTo("In progress"))
                .body("distanceInPeople", equalTo(2))
                .body("lastYear.period", equalTo("2024-12-31"))
                .body("lastYear.numerator", equalTo(15))
                .body("lastYear.status", equalTo("IN_PROGRESS"))
                .body("readings.id", equalTo(List.of("b", "c")))
                .body("readings[0].lastYear.numerator", equalTo(14));
    }

    @Test
    void everyHeadlineIsTheOneOfTheSample() {
        var json = get("/api/v1/scorecard?year=2025")
                .extract()
                .response()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
        List<Map<String, Object>> lines = json.getList("goals.indicators.flatten()");
        assertThat(lines).hasSize(20).allSatisfy(line -> {
            Sample.Value expected = Sample.value((String) line.get("code"), "headline", (String) line.get("period"));
            assertNumber(line.get("value"), expected.value());
            assertNumber(line.get("numerator"), expected.numerator());
            assertNumber(line.get("denominator"), expected.denominator());
            assertThat(line.get("status")).isEqualTo(expected.status().name());
        });
    }

    @Test
    void whatDidNotOccurHasNoValueInsteadOfZero() {
        get("/api/v1/scorecard?year=2022")
                .root("goals[3].indicators[1]")
                .body("code", equalTo("4.2a"))
                .body("value", nullValue())
                .body("denominator", equalTo(0))
                .body("status", equalTo("NO_DATA"))
                .body("lastYear.value", equalTo(100));
    }

    @Test
    void aUnitHasItsOwnFiguresAndNoStatus() {
        get("/api/v1/scorecard?year=2025&unit=VP")
                .statusCode(200)
                .body("unit", equalTo("VP"))
                .body("goals[0].indicators[0].status", nullValue())
                .body("goals.indicators.flatten().code", not(hasItem("3.1")));
    }

    @Test
    void aYearAheadIsProvisional() {
        get("/api/v1/scorecard?year=2026").statusCode(200).body("provisional", equalTo(true));
    }

    @Test
    void aYearOutsideThePlanIsNotFoundAndTheAnswerSaysWhichYearsThereAre() {
        get("/api/v1/scorecard?year=2020")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:unknown-year"))
                .body("detail", containsString("662-KH-SNgV (2021-01-01 - 2030-12-31)"));
    }

    @Test
    void anUnknownAgencyPlanOrUnitIsNotFound() {
        get("/api/v1/scorecard?year=2025&agency=H99")
                .statusCode(404)
                .body("type", equalTo("urn:problem:unknown-agency"));
        get("/api/v1/scorecard?year=2025&plan=999")
                .statusCode(404)
                .body("type", equalTo("urn:problem:unknown-plan"))
                .body("detail", containsString("662-KH-SNgV"));
        get("/api/v1/scorecard?year=2025&unit=NOPE")
                .statusCode(404)
                .body("type", equalTo("urn:problem:unknown-unit"))
                .body("detail", containsString("HTQT"));
    }

    @Test
    void aYearThatIsNoneIsRefusedWithItsField() {
        for (String query : List.of("", "?year=", "?year=twenty", "?year=20255")) {
            get("/api/v1/scorecard" + query)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors", hasSize(1))
                    .body("errors[0].pointer", equalTo("year"))
                    .body("errors[0].message.en", containsString("four digits"));
        }
    }

    private static void assertNumber(Object actual, BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(new BigDecimal(actual.toString())).isEqualByComparingTo(expected);
        }
    }
}
