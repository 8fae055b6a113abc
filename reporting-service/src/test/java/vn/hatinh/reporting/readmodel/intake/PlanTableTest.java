package vn.hatinh.reporting.readmodel.intake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Of a plan the version that was published last is known. */
@QuarkusTest
@TestTransaction
class PlanTableTest extends ReportingTest {

    @Inject
    PlanTable plans;

    @Inject
    DataSource database;

    @Test
    void anEarlierVersionThatIsInForceAgainReplacesTheLater() throws SQLException {
        plans.put(List.of(version(2)));
        plans.put(List.of(version(1)));

        assertThat(known()).isEqualTo(1);
    }

    @Test
    void aLaterVersionReplacesTheEarlierAlsoWhereBothComeAtOnce() throws SQLException {
        plans.put(List.of(version(1), version(2)));

        assertThat(known()).isEqualTo(2);
    }

    private static PlanPublished version(int version) {
        PlanPublished plan = Sample.plan();
        return new PlanPublished(
                "T-versions",
                version,
                plan.number(),
                plan.signed(),
                plan.title(),
                plan.validFrom(),
                plan.validTo(),
                plan.goals());
    }

    private int known() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("select version from plan where id = 'T-versions'")) {
            assertThat(version.next()).isTrue();
            return version.getInt(1);
        }
    }
}
