package vn.hatinh.indicators.rebuild;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;

import vn.hatinh.contracts.Topics;

import static java.util.stream.Collectors.toMap;

/** Asks the broker how far a group has come; all instances of the service are one group for each topic. */
@ApplicationScoped
class TopicOffsets {

    private static final int TIMEOUT_SECONDS = 5;

    /** The last part of a group's name, by topic. */
    private static final Map<String, String> CHANNELS =
            Map.of(Topics.STAFF, "staff", Topics.UNITS, "units", Topics.AGENCY_FACTS, "agency-facts");

    private final Map<String, Object> settings;
    private Admin admin;

    TopicOffsets(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        settings = new HashMap<>(broker);
        int millis = (int) TimeUnit.SECONDS.toMillis(TIMEOUT_SECONDS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
    }

    /**
     * Every partition of every topic.
     *
     * @throws BrokerUnavailableException when the broker does not answer
     */
    List<PartitionProgress> of(String group) {
        return Stream.of(Topics.UNITS, Topics.STAFF, Topics.AGENCY_FACTS)
                .flatMap(topic -> of(topic, group).stream())
                .toList();
    }

    /**
     * Every partition of a topic.
     *
     * @param prefix what the names of the group's channels begin with
     * @throws BrokerUnavailableException when the broker does not answer
     */
    List<PartitionProgress> of(String topic, String prefix) {
        String group = prefix + "." + CHANNELS.get(topic);
        List<TopicPartition> partitions =
                ask(() -> admin().describeTopics(List.of(topic))
                                .topicNameValues()
                                .get(topic))
                        .partitions()
                        .stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
        Map<TopicPartition, Long> first = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> end = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, OffsetAndMetadata> committed =
                ask(() -> admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        return partitions.stream()
                .map(partition -> new PartitionProgress(
                        topic,
                        partition.partition(),
                        first.get(partition),
                        committed.get(partition) == null
                                ? first.get(partition)
                                : committed.get(partition).offset(),
                        end.get(partition)))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which) {
        var asked = partitions.stream().collect(toMap(partition -> partition, partition -> which));
        return ask(() -> admin().listOffsets(asked).all()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, found -> found.getValue().offset()));
    }

    private static <T> T ask(Supplier<KafkaFuture<T>> question) {
        try {
            return question.get().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BrokerUnavailableException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailableException(e);
        }
    }

    /** Made at first use, so that a service starts without a broker. */
    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return admin;
    }

    synchronized void close(@Observes ShutdownEvent stopping) {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }
}
