package vn.hatinh.support.outbox;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** What waits in the outbox, asked of the database at each scrape: a relay that hangs cannot hide it. */
@ApplicationScoped
public class OutboxMetrics {

    private static final String ROWS = "select count(*) from outbox";
    private static final String AGE =
            "select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from outbox";

    private final DataSource dataSource;

    OutboxMetrics(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void register(@Observes StartupEvent starting, MeterRegistry meters) {
        Gauge.builder("outbox.backlog", () -> ask(ROWS))
                .description("Events that wait to be sent")
                .baseUnit("rows")
                .register(meters);
        Gauge.builder("outbox.oldest.age", () -> ask(AGE))
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(meters);
    }

    /** No number at all while the database does not answer. */
    private double ask(String question) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
