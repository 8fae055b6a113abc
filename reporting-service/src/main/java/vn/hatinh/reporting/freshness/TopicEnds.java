package vn.hatinh.reporting.freshness;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

import io.smallrye.common.annotation.Identifier;

import vn.hatinh.contracts.Topics;

/** Asks Kafka how much has been written to the topics that the read model is made from. */
@ApplicationScoped
class TopicEnds {

    static final int LIMIT_SECONDS = 5;

    private static final Map<TopicPartition, OffsetSpec> LATEST = Stream.of(
                    Topics.INDICATOR_VALUES, Topics.PLANS, Topics.UNITS)
            .flatMap(topic ->
                    IntStream.range(0, Topics.PARTITIONS).mapToObj(partition -> new TopicPartition(topic, partition)))
            .collect(Collectors.toUnmodifiableMap(partition -> partition, partition -> OffsetSpec.latest()));

    private final Admin admin;

    TopicEnds(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LIMIT_SECONDS * 1000);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LIMIT_SECONDS * 1000);
        settings.keySet().retainAll(known(settings.keySet()));
        admin = Admin.create(settings);
    }

    /** The offset behind the last record of each partition. */
    Future<Map<TopicPartition, Long>> ask() {
        return admin.listOffsets(LATEST).all().thenApply(found -> found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, offset -> offset.getValue().offset())));
    }

    void close() {
        admin.close(Duration.ZERO);
    }

    /** The settings of the broker hold some that are for other clients only, of which the client would complain. */
    private static Set<String> known(Set<String> settings) {
        return settings.stream()
                .filter(AdminClientConfig.configNames()::contains)
                .collect(Collectors.toSet());
    }
}
