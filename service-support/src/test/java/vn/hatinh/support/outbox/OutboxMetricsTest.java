package vn.hatinh.support.outbox;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;

import static org.assertj.core.api.Assertions.assertThat;

class OutboxMetricsTest {

    private final OutboxDatabase database = new OutboxDatabase("outbox_metrics");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void tellHowManyEventsWaitAndHowLong() {
        new OutboxMetrics(database.dataSource()).register(new StartupEvent(), meters);
        assertThat(value("outbox.backlog")).isZero();
        assertThat(value("outbox.oldest.age")).isZero();

        database.append("a", 1);
        database.append("b", 1);

        assertThat(value("outbox.backlog")).isEqualTo(2);
        assertThat(value("outbox.oldest.age")).isPositive().isLessThan(60);
    }

    private double value(String gauge) {
        return meters.get(gauge).gauge().value();
    }
}
