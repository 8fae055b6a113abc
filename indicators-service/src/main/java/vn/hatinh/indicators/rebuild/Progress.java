package vn.hatinh.indicators.rebuild;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

import vn.hatinh.contracts.Topics;
import vn.hatinh.indicators.settings.AppSettings;
import vn.hatinh.indicators.store.CountedRecords;

/** How far the topics have been counted, and how long the rest will take. */
@ApplicationScoped
class Progress {

    private final TopicOffsets offsets;
    private final CountedRecords records;
    private final String group;
    private final Pace pace = new Pace(System::nanoTime);

    Progress(TopicOffsets offsets, CountedRecords records, AppSettings settings) {
        this.offsets = offsets;
        this.records = records;
        this.group = settings.intakeGroup();
    }

    void register(@Observes StartupEvent starting, MeterRegistry meters) {
        for (String topic : List.of(Topics.UNITS, Topics.STAFF, Topics.AGENCY_FACTS)) {
            Gauge.builder("intake.behind", () -> behind(topic))
                    .description("Offsets of the topic that no instance has counted yet")
                    .tag("topic", topic)
                    .register(meters);
        }
    }

    RebuildProgress now() {
        List<PartitionProgress> partitions = offsets.of(group);
        long behind = partitions.stream().mapToLong(PartitionProgress::behind).sum();
        Pace.Estimate estimate = pace.look(partitions);
        return new RebuildProgress(
                group, behind == 0, behind, records.count(), estimate.perSecond(), estimate.secondsLeft(), partitions);
    }

    /** No number at all while the broker does not answer. */
    private double behind(String topic) {
        try {
            return offsets.of(topic, group).stream()
                    .mapToLong(PartitionProgress::behind)
                    .sum();
        } catch (BrokerUnavailableException e) {
            return Double.NaN;
        }
    }
}
