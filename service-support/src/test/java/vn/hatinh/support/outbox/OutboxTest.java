package vn.hatinh.support.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.support.TopicReader;
import vn.hatinh.support.events.IncomingEvent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From a transaction to Kafka. Each test speaks for an agency of its own. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "support"))
class OutboxTest {

    private static final String TOPIC = "support.records.v1";

    record Appointed(LocalDate from) {}

    record Version(int number) {}

    @Inject
    Outbox outbox;

    @Test
    void aCommittedChangeBecomesACloudEvent() throws Exception {
        var appointed = new Appointed(LocalDate.of(2026, 7, 1));
        QuarkusTransaction.requiringNew()
                .run(() ->
                        outbox.append(new OutboxEvent(TOPIC, "id-1", "A.1", "staff.appointed.v1", "NV01", appointed)));

        ConsumerRecord<String, byte[]> message =
                TopicReader.await(TOPIC, "A.1", 1).get(0);
        IncomingEvent event = IncomingEvent.of(message);
        assertThat(event.key()).isEqualTo("id-1");
        assertThat(event.type()).isEqualTo("staff.appointed.v1");
        assertThat(event.subject()).isEqualTo("NV01");
        assertThat(event.data(Appointed.class)).isEqualTo(appointed);
        assertThat(TopicReader.header(message, "ce_source")).isEqualTo("/support-test");
        assertThat(TopicReader.header(message, "content-type")).isEqualTo("application/json");
    }

    @Test
    void nothingIsSentOfAChangeThatWasRolledBack() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(event("id-1", "R.1", 1));
                    throw new IllegalArgumentException("the change is not allowed");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event("id-2", "R.1", 1)));

        assertThat(TopicReader.await(TOPIC, "R.1", 1))
                .extracting(ConsumerRecord::key)
                .containsExactly("id-2");
    }

    @Test
    void anEventWithoutATransactionIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> outbox.append(event("id-1", "N.1", 1)));
    }

    @Test
    void allEventsOfAnAgencyKeepTheirOrderOnOnePartition() {
        int versions = 300;
        int keys = 20;
        IntStream.range(0, versions).forEach(version -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.appendAll(IntStream.range(0, keys)
                        .mapToObj(key -> event("id-" + key, "O.1", version))
                        .toList())));

        var messages = TopicReader.await(TOPIC, "O.1", versions * keys);
        assertThat(messages.stream().map(ConsumerRecord::partition).distinct()).hasSize(1);
        Map<String, List<String>> byKey = messages.stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key,
                        Collectors.mapping(message -> new String(message.value(), UTF_8), Collectors.toList())));
        List<String> inOrder = IntStream.range(0, versions)
                .mapToObj(version -> "{\"number\":" + version + "}")
                .toList();
        assertThat(byKey).hasSize(keys).allSatisfy((key, values) -> assertThat(values)
                .isEqualTo(inOrder));
    }

    @Test
    void noDataDeletesTheKey() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new OutboxEvent(TOPIC, "id-1", "T.1", "fact.removed.v1", null, null)));

        IncomingEvent event =
                IncomingEvent.of(TopicReader.await(TOPIC, "T.1", 1).get(0));
        assertThat(event.isTombstone()).isTrue();
        assertThat(event.type()).isEqualTo("fact.removed.v1");
    }

    private static OutboxEvent event(String key, String agency, int version) {
        return new OutboxEvent(TOPIC, key, agency, "record.changed.v1", key, new Version(version));
    }
}
