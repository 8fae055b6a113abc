package vn.hatinh.indicators.plans;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

/** A woman and a man lead, then another woman does; before and after that the agency is counted again. */
@QuarkusTest
class RecordsAroundRecountsTest extends PlanDecisions {

    private static final String LEADERS = "indicators/1.1/records";
    private static final String UNASSESSED = "data-quality/women-never-assessed/records";

    @Test
    void whoCountedIsKnownBeforeTheFirstRecountAndSinceTheLast() {
        Instant before = Instant.now();
        recount(4, 1);
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO", People.head("SO", "2020-01-01")));
        Awaiting.position(agency, 4);
        Instant between = Instant.now();
        counted(before, 2, 1);
        counted(between, 3, 2);

        recount(5, 2);

        counted(before, 2, 1);
        for (String path : List.of(LEADERS, UNASSESSED)) {
            ask(path, between)
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("asOf"))
                    .body("errors[0].code", equalTo("recounted"));
        }
        ask("indicators/1.1/breakdown", between).statusCode(200).body("total.denominator", equalTo(3));
        ask("data-quality", between)
                .statusCode(200)
                .body("checks.find { it.id == 'women-never-assessed' }.missing", equalTo(2));
        counted(Instant.now(), 3, 2);
    }

    private void counted(Instant moment, int leaders, int women) {
        ask(LEADERS, moment)
                .statusCode(200)
                .body("total", equalTo(leaders))
                .body("items.findAll { it.part == 'NUMERATOR' }.size()", equalTo(women));
        ask(UNASSESSED, moment).statusCode(200).body("total", equalTo(women));
    }

    private void recount(int languageLevel, int jobs) {
        activate(
                        PLAN_662,
                        Map.of(
                                "version",
                                version(),
                                "agency",
                                agency,
                                "settings",
                                Map.of("languageLevel", languageLevel),
                                "reason",
                                "a test"))
                .statusCode(201);
        awaitAll(jobs);
    }

    private ValidatableResponse ask(String path, Instant moment) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", province, "committee", "hr-officer"))
                .get("/api/v1/" + path + "?on=2025-12-31&agency=" + agency + "&asOf=" + moment)
                .then();
    }
}
