package vn.hatinh.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.restassured.path.json.JsonPath;

import vn.hatinh.localstack.stack.DemoLogins;
import vn.hatinh.localstack.stack.Service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The sample department decides to close its years on 30 November since 2024, and then with the calendar again. */
@ExtendWith(RunningSystem.Extension.class)
class CutOffsIT {

    private static final String PLANS = "/api/v1/plans";
    private static final String PLAN = "662-KH-SNgV";
    private static final List<Map<String, Object>> NOVEMBER =
            List.of(Map.of("since", 2024, "halfYear", "--05-31", "year", "--11-30"));

    private final RunningSystem system;

    CutOffsIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void theDaysReachTheScorecardAndTheReportAndEverythingComesBackWithTheCalendars()
            throws IOException, InterruptedException {
        system.importAndAwait(Files.readAllBytes(RunningSystem.SAMPLE));
        JsonPath before = scorecard();
        ValueList values = ValueList.of(system);
        int appointedIn2024 = appointed("2024");
        int appointedIn2025 = appointed("2025");
        String leadersInNovember = leadersOn("2025-11-30");
        assertThat(before.getString("from")).isEqualTo("2025-01-01");
        assertThat(report()).doesNotContain("Số liệu tính từ ngày");

        decide(NOVEMBER);
        try {
            await().untilAsserted(() -> {
                assertThat(scorecard().getString("cutOff")).isEqualTo("2025-11-30");
                // CB0008 became deputy head of a division on 15 December 2024, and its head in 2025: she counts once
                assertThat(appointed("2024")).isEqualTo(appointedIn2024 - 1);
                assertThat(appointed("2025")).isEqualTo(appointedIn2025);
            });
            JsonPath closed = scorecard();
            assertThat(closed.getString("from")).isEqualTo("2024-12-01");
            assertThat(closed.getString(leaders("period"))).isEqualTo("2025-11-30");
            assertThat(closed.getString(leaders("value"))).isEqualTo(leadersInNovember);
            assertThat(closed.getString(leaders("lastYear.period"))).isEqualTo("2024-11-30");
            assertThat(report()).contains("(Số liệu tính từ ngày 01/12/2024 đến ngày 30/11/2025)");
        } finally {
            decide(null);
        }

        await().untilAsserted(() -> assertThat(scorecard().<Object>get("goals")).isEqualTo(before.get("goals")));
        assertThat(ValueList.of(system)).isEqualTo(values);
    }

    /** @param cutOffs null: those of the plan's file */
    private void decide(List<Map<String, Object>> cutOffs) throws InterruptedException {
        String admin = system.login().ofUser("admin", DemoLogins.PASSWORD).value();
        int version = given().auth()
                .oauth2(admin)
                .get(system.at(Service.INDICATORS, PLANS))
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.plan == '" + PLAN + "' }.inForce.version");
        Map<String, Object> decision = new HashMap<>();
        decision.put("version", version);
        decision.put("cutOffs", cutOffs);
        decision.put("reason", "Quyết định về ngày chốt số liệu");
        given().auth()
                .oauth2(admin)
                .contentType("application/json")
                .body(decision)
                .post(system.at(Service.INDICATORS, PLANS + "/" + PLAN + "/activations"))
                .then()
                .statusCode(201);
    }

    private JsonPath scorecard() {
        return system.request()
                .queryParam("year", 2025)
                .get(system.at(Service.REPORTING, "/api/v1/scorecard"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String leaders(String member) {
        return "goals.indicators.flatten().find { it.code == '1.1' }." + member;
    }

    /** What reporting-service has heard of the reading that counts who got a post in the year. */
    private int appointed(String year) {
        return system.request()
                .queryParam("reading", "b")
                .get(system.at(Service.REPORTING, "/api/v1/series/1.1"))
                .then()
                .statusCode(200)
                .extract()
                .path("points.find { it.officialPeriod == '" + year + "' }.denominator");
    }

    private String leadersOn(String day) {
        return system.request()
                .queryParam("on", day)
                .get(system.at(Service.INDICATORS, "/api/v1/indicators/1.1"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("readings.find { it.id == 'headline' }.values[0].value");
    }

    private String report() {
        return system.request()
                .get(system.at(Service.REPORTING, "/api/v1/reports/annual/2025.html"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
