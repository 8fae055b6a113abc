package vn.hatinh.reporting.freshness;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class FreshnessTest extends ReportingTest {

    private static final String SCORECARD = "/api/v1/scorecard?year=2025&agency=";

    @Inject
    DataSource database;

    @Test
    void anAnswerSaysThatEverythingPublishedIsInIt() {
        await().untilAsserted(() -> get(SCORECARD + Sample.AGENCY)
                .statusCode(200)
                .body("freshness.state", equalTo("CURRENT"))
                .body("freshness.since", nullValue())
                .header("Figures-Freshness", "CURRENT")
                .header("Figures-Position", Long.toString(Sample.POSITION))
                .header("Figures-As-Of", Sample.AS_OF.toString()));
    }

    @Test
    void whileFiguresWaitToBeReadEveryAnswerSaysSinceWhen() throws SQLException {
        String agency = Sample.AGENCY + ".710";
        fill(agency, 10);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // readers go on, the intake waits
            statement.execute("lock table agency_progress in share mode");
            try {
                others.publish(new AgencyCounted(agency, 11, Sample.AS_OF));
                everyAnswerIsBehind(agency);
            } finally {
                connection.rollback();
            }
        }
        awaitPosition(agency, 11);
        awaitState(agency, "CURRENT");
    }

    private void everyAnswerIsBehind(String agency) {
        awaitState(agency, "BEHIND");
        get(SCORECARD + agency)
                .body("position", equalTo(10))
                .body("freshness.since", notNullValue())
                .header("Figures-Freshness", containsString("BEHIND;since=\""));
        get("/api/v1/series/1.1?agency=" + agency).body("freshness.state", equalTo("BEHIND"));
        get("/api/v1/comparison?agency=" + agency).body("freshness.state", equalTo("BEHIND"));
        get("/api/v1/reports/annual/2025.html?agency=" + agency).header("Figures-Freshness", containsString("BEHIND"));
    }

    private void awaitState(String agency, String state) {
        await().untilAsserted(() -> get(SCORECARD + agency).statusCode(200).body("freshness.state", equalTo(state)));
    }
}
