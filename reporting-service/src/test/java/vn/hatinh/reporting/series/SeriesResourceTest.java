package vn.hatinh.reporting.series;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.reporting.stack.ReportingTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class SeriesResourceTest extends ReportingTest {

    @Test
    void theHeadlineOfTheAgencyIsMeantWhenNothingElseIsSaid() {
        get("/api/v1/series/1.1")
                .statusCode(200)
                .body("reading", equalTo("headline"))
                .body("unit", equalTo("SNGV"))
                .body("kind", equalTo("STOCK"))
                .body("position", equalTo(4711))
                .body("points", hasSize(5))
                .body(
                        "points.period",
                        equalTo(List.of("2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31")))
                .body("points[4].numerator", equalTo(4))
                .body("points[4].status", equalTo("ACHIEVED"))
                .body("points[4].officialPeriod", equalTo("2025"))
                .body("points[4].from", equalTo("2025-01-01"));
    }

    @Test
    void aReadingAndAUnitCanBeAskedFor() {
        get("/api/v1/series/H?reading=age:30-39/sex:NU").statusCode(200).body("points[4].value", equalTo(7));
        get("/api/v1/series/1.1?unit=VP").statusCode(200).body("unit", equalTo("VP"));
    }

    @Test
    void aReaderGetsOpenValuesWithTheirNumbersRoundedOnesWithoutAndNothingOfTheRest() {
        asReader("/api/v1/series/1.1")
                .statusCode(200)
                .body("points[4].disclosure", equalTo("OPEN"))
                .body("points[4].numerator", equalTo(4))
                .body("points[4].status", equalTo("ACHIEVED"));
        asReader("/api/v1/series/1.4")
                .body("points[4].disclosure", equalTo("ROUNDED"))
                .body("points[4].value", equalTo(80))
                .body("points[4].numerator", nullValue())
                .body("points[4].denominator", nullValue())
                .body("points[4].status", nullValue())
                .body("points[4].distanceInPeople", nullValue());
        asReader("/api/v1/series/4.1")
                .body("points.disclosure", everyItem(equalTo("SUPPRESSED")))
                .body("points.value", everyItem(nullValue()))
                .body("points.numerator", everyItem(nullValue()));
    }

    @Test
    void whatThereIsNotIsNotFound() {
        get("/api/v1/series/9.9").statusCode(404).body("type", equalTo("urn:problem:unknown-series"));
        get("/api/v1/series/1.1?reading=z").statusCode(404).body("type", equalTo("urn:problem:unknown-series"));
        get("/api/v1/series/1.1?unit=NOPE").statusCode(404).body("type", equalTo("urn:problem:unknown-unit"));
    }
}
