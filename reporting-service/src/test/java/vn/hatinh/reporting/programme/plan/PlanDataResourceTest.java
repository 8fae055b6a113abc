package vn.hatinh.reporting.programme.plan;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.reporting.stack.RecordsTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class PlanDataResourceTest extends RecordsTest {

    @Test
    void theClausesComeInThePlansOwnWords() {
        as("reader")
                .get("/api/v1/clauses")
                .then()
                .statusCode(200)
                .body("plan", equalTo("662-KH-SNgV"))
                .body("clauses.code", contains("I", "II", "III", "IV"))
                .body("clauses[2].clauses", hasSize(8))
                .body("clauses[0].clauses[1].clauses[0].title", equalTo("Mục tiêu 1: Trong lĩnh vực chính trị"));
        get("/api/v1/clauses?plan=1-KH").statusCode(404).body("type", equalTo("urn:problem:unknown-plan"));
    }

    @Test
    void theLibraryCanBeAskedByClause() {
        get("/api/v1/standard-tasks").statusCode(200).body("", hasSize(46));
        get("/api/v1/standard-tasks?clause=II.1-1")
                .statusCode(200)
                .body("clause", everyItem(equalTo("II.1-1")))
                .body("from", contains("--01-02", "--04-01"));
        get("/api/v1/standard-tasks?plan=..").statusCode(404);
    }

    @Test
    void theBudgetHeadingsAreThoseOfTheCircular() {
        get("/api/v1/budget-headings")
                .statusCode(200)
                .body("", hasSize(10))
                .body("[8].name.vi", equalTo("Hỗ trợ nữ đi học mang con dưới 36 tháng"));
    }

    @Test
    void nobodyReadsWithoutALogin() {
        for (String path : new String[] {"clauses", "standard-tasks", "budget-headings"}) {
            given().auth().none().get("/api/v1/" + path).then().statusCode(401);
            as().get("/api/v1/" + path).then().statusCode(403);
        }
    }
}
