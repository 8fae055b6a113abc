package vn.hatinh.support.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

import vn.hatinh.contracts.Topics;

/** Creates event topics and their dead-letter topics. */
final class TopicCreation {

    private static final int TIMEOUT_MILLIS = 10_000;

    private final Map<String, Object> settings;
    private final short replicationFactor;

    TopicCreation(Map<String, Object> broker, short replicationFactor) {
        this.settings = new HashMap<>(broker);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        this.replicationFactor = replicationFactor;
    }

    /** Returns when all of them exist; what exists already is left as it is. */
    void createMissing(Collection<String> topics) throws ExecutionException, InterruptedException {
        var wanted = topics.stream()
                .flatMap(topic -> Stream.of(stateTopic(topic), deadLetterTopic(topic)))
                .toList();
        try (Admin admin = Admin.create(settings)) {
            for (KafkaFuture<Void> created : admin.createTopics(wanted).values().values()) {
                awaitCreated(created);
            }
        }
    }

    private static void awaitCreated(KafkaFuture<Void> created) throws ExecutionException, InterruptedException {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** Holds whole states: the last one of each key is enough. */
    private NewTopic stateTopic(String name) {
        return new NewTopic(name, Topics.PARTITIONS, replicationFactor)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    }

    /** Keeps every message until somebody has looked at it. */
    private NewTopic deadLetterTopic(String source) {
        return new NewTopic(Topics.deadLetter(source), 1, replicationFactor)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1"));
    }
}
