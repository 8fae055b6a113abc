package vn.hatinh.reporting.readmodel.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class WaitingForTheDatabaseTest extends ReportingTest {

    private static final String AGENCY = "T-patient";

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    @Test
    void eventsThatCannotBeWrittenNowAreWrittenLaterAndNotPutAside() throws SQLException {
        double before = retries();
        execute("alter table agency_progress rename to agency_progress_away");
        try {
            others.publish(new AgencyCounted(AGENCY, 5, Sample.AS_OF));
            await().until(() -> retries() > before);
        } finally {
            execute("alter table agency_progress_away rename to agency_progress");
        }
        awaitPosition(AGENCY, 5);
        assertThat(others.reasonsOfDeadLetters(AGENCY)).isEmpty();
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    private double retries() {
        return meters.find("ft.retry.retries.total").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
