package vn.hatinh.reporting.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.support.events.CloudEventHeaders;
import vn.hatinh.support.events.EventJson;
import vn.hatinh.support.events.EventProducer;
import vn.hatinh.support.events.Partitions;

/** Plays the services that this one listens to. */
@ApplicationScoped
public class OtherServices {

    private final EventProducer producer;
    private final String brokers;

    OtherServices(EventProducer producer, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.producer = producer;
        this.brokers = brokers;
    }

    /** Everything that the sample says, under another agency's code if wanted. */
    public void publishSample(String agency, long position) {
        publishSample(agency, position, UnaryOperator.identity());
    }

    /** The same with other figures. */
    void publishSample(String agency, long position, UnaryOperator<IndicatorSeriesChanged> changed) {
        publish(Sample.plan());
        Sample.units(agency).forEach(this::publish);
        Sample.series(agency, position).stream().map(changed).forEach(this::publish);
        publish(new AgencyCounted(agency, position, Sample.AS_OF));
    }

    public void publish(PlanPublished plan) {
        send(Topics.PLANS, plan.plan(), plan.plan(), EventTypes.PLAN_PUBLISHED, json(plan));
    }

    public void publish(UnitChanged unit) {
        String agency = unit.record().agency();
        send(Topics.UNITS, agency + "/" + unit.record().code(), agency, EventTypes.UNIT_CHANGED, json(unit));
    }

    public void publish(IndicatorSeriesChanged series) {
        sendValue(key(series), series.agency(), EventTypes.INDICATOR_SERIES_CHANGED, json(series));
    }

    public void publish(AgencyCounted counted) {
        sendValue(counted.agency(), counted.agency(), EventTypes.AGENCY_COUNTED, json(counted));
    }

    public void remove(IndicatorSeriesChanged series) {
        sendValue(key(series), series.agency(), EventTypes.INDICATOR_SERIES_CHANGED, null);
    }

    /** Anything at all on the topic of indicator values. */
    public void sendValue(String key, String agency, String type, byte[] data) {
        send(Topics.INDICATOR_VALUES, key, agency, type, data);
    }

    /** Dead letters of indicator values with that key, by what they say; a batch that is read again puts them aside again. */
    public List<String> reasonsOfDeadLetters(String key) {
        TopicPartition partition = new TopicPartition(Topics.deadLetter(Topics.INDICATOR_VALUES), 0);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<String> reasons = new ArrayList<>();
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(key)) {
                        reasons.add(new String(
                                record.headers().lastHeader("dlq-reason").value(), StandardCharsets.UTF_8));
                    }
                }
            }
            return reasons;
        }
    }

    public static byte[] json(Object data) {
        return EventJson.write(data).getBytes(StandardCharsets.UTF_8);
    }

    private static String key(IndicatorSeriesChanged series) {
        return String.join("/", series.agency(), series.plan(), series.code(), series.reading(), series.unit());
    }

    private void send(String topic, String key, String agency, String type, byte[] data) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, Partitions.of(agency, Topics.PARTITIONS), key, data);
        Stream.of(
                        Map.entry(CloudEventHeaders.SPEC_VERSION, "1.0"),
                        Map.entry(CloudEventHeaders.ID, UUID.randomUUID().toString()),
                        Map.entry(CloudEventHeaders.SOURCE, "/test"),
                        Map.entry(CloudEventHeaders.TYPE, type),
                        Map.entry(CloudEventHeaders.TIME, Instant.now().toString()),
                        Map.entry(CloudEventHeaders.SUBJECT, key),
                        Map.entry(CloudEventHeaders.PARTITION_KEY, agency))
                .forEach(header ->
                        record.headers().add(header.getKey(), header.getValue().getBytes(StandardCharsets.UTF_8)));
        producer.send(record).join();
    }
}
