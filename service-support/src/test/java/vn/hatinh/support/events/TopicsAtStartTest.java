package vn.hatinh.support.events;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "support"))
class TopicsAtStartTest {

    private static final String TOPIC = "support.records.v1";

    private final Map<String, Object> broker =
            Map.of("bootstrap.servers", TestServers.shared().bootstrapServers());

    @Test
    void stateTopicsAreCompactedAndDeadLettersAreKept() throws Exception {
        try (Admin admin = Admin.create(broker)) {
            var topics = admin.describeTopics(List.of(TOPIC, TOPIC + ".dlq"))
                    .allTopicNames()
                    .get();
            assertThat(topics.get(TOPIC).partitions()).hasSize(Topics.PARTITIONS);
            assertThat(topics.get(TOPIC + ".dlq").partitions()).hasSize(1);
            assertThat(setting(admin, TOPIC, "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(admin, TOPIC + ".dlq", "retention.ms")).isEqualTo("-1");
        }
    }

    @Test
    void whatExistsIsLeftAsItIs() throws Exception {
        var creation = new TopicCreation(broker, (short) 1);
        creation.createMissing(List.of(TOPIC, "support.later.v1"));
        creation.createMissing(List.of(TOPIC, "support.later.v1"));
        try (Admin admin = Admin.create(broker)) {
            // a broker knows a moment later what its controller has created
            await().untilAsserted(() -> assertThat(admin.listTopics().names().get())
                    .contains(TOPIC, "support.later.v1", "support.later.v1.dlq"));
        }
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        var resource = new ConfigResource(Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(name)
                .value();
    }
}
