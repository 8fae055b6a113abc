package vn.hatinh.reporting.readmodel.intake;

import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * Listens to the topics. A database that is away is waited for: giving up would stop the channel until the next start
 * of the service.
 */
@ApplicationScoped
@Retry(maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
public class Consumers {

    private final Intake intake;
    private final IndicatorValueTables indicatorValues;
    private final PlanTable plans;
    private final UnitTable units;

    Consumers(Intake intake, IndicatorValueTables indicatorValues, PlanTable plans, UnitTable units) {
        this.intake = intake;
        this.indicatorValues = indicatorValues;
        this.plans = plans;
        this.units = units;
    }

    @Incoming("indicator-values")
    @Blocking
    public void indicatorValues(ConsumerRecords<String, byte[]> records) {
        intake.take(records, indicatorValues);
    }

    @Incoming("plans")
    @Blocking
    public void plans(ConsumerRecords<String, byte[]> records) {
        intake.take(records, plans);
    }

    @Incoming("units")
    @Blocking
    public void units(ConsumerRecords<String, byte[]> records) {
        intake.take(records, units);
    }
}
