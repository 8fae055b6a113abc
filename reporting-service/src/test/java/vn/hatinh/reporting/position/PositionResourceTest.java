package vn.hatinh.reporting.position;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.reporting.stack.ReportingTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PositionResourceTest extends ReportingTest {

    @Test
    void thePositionIsThatOfTheLastCompleteCount() {
        get("/api/v1/position")
                .statusCode(200)
                .body("agency", equalTo("H27.13"))
                .body("position", equalTo(4711))
                .body("asOf", equalTo("2026-11-22T07:05:00Z"));
    }

    @Test
    void nothingCountedIsPositionZero() {
        get("/api/v1/position?agency=H98")
                .statusCode(200)
                .body("agency", equalTo("H98"))
                .body("position", equalTo(0))
                .body("asOf", nullValue());
    }
}
