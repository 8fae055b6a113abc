package vn.hatinh.support.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IncomingEventTest {

    record Post(LocalDate from, Level level) {}

    enum Level {
        SO,
        PHONG
    }

    private final Map<String, String> headers = new LinkedHashMap<>(Map.of(
            "ce_specversion", "1.0",
            "ce_id", "3f1c",
            "ce_source", "/personnel-service",
            "ce_type", "vn.hatinh.personnel.staff.appointed.v1",
            "ce_time", "2026-07-01T08:00:00.123456Z",
            "ce_subject", "NV01",
            "ce_partitionkey", "H27.13"));

    @Test
    void readsTheHeadersAndTheData() throws UnreadableEventException {
        IncomingEvent event = IncomingEvent.of(message("{\"from\":\"2026-07-01\",\"level\":\"SO\"}"));
        assertThat(event.key()).isEqualTo("NV01-id");
        assertThat(event.type()).isEqualTo("vn.hatinh.personnel.staff.appointed.v1");
        assertThat(event.id()).isEqualTo("3f1c");
        assertThat(event.time()).isEqualTo(Instant.parse("2026-07-01T08:00:00.123456Z"));
        assertThat(event.subject()).isEqualTo("NV01");
        assertThat(event.agency()).isEqualTo("H27.13");
        assertThat(event.topic()).isEqualTo("personnel.staff.v1");
        assertThat(event.partition()).isEqualTo(3);
        assertThat(event.offset()).isEqualTo(42);
        assertThat(event.data(Post.class)).isEqualTo(new Post(LocalDate.of(2026, 7, 1), Level.SO));
    }

    @Test
    void aTombstoneHasNoDataToRead() throws UnreadableEventException {
        IncomingEvent event = IncomingEvent.of(message(null));
        assertThat(event.isTombstone()).isTrue();
        assertThatThrownBy(() -> event.data(Post.class)).hasMessage("no data, expected Post");
    }

    @Test
    void namesTheHeaderThatIsMissing() {
        for (String needed : new String[] {"ce_specversion", "ce_id", "ce_type", "ce_time", "ce_partitionkey"}) {
            String kept = headers.remove(needed);
            assertThatThrownBy(() -> IncomingEvent.of(message("{}")))
                    .isInstanceOf(UnreadableEventException.class)
                    .hasMessage("header " + needed + " is missing");
            headers.put(needed, kept);
        }
    }

    @Test
    void doesNotGuessAtAnotherVersionOrAnotherTimeForm() {
        headers.put("ce_time", "hôm qua");
        assertThatThrownBy(() -> IncomingEvent.of(message("{}"))).hasMessageContaining("ce_time");
        headers.put("ce_specversion", "2.0");
        assertThatThrownBy(() -> IncomingEvent.of(message("{}"))).hasMessageContaining("2.0");
    }

    @Test
    void namesThePlaceThatCannotBeReadAndNotWhatStandsThere() throws UnreadableEventException {
        IncomingEvent wrongLevel = IncomingEvent.of(message("{\"from\":\"2026-07-01\",\"level\":\"Nguyễn Thị A\"}"));
        assertThatThrownBy(() -> wrongLevel.data(Post.class)).hasMessage("not a Post at /level");
        IncomingEvent noJson = IncomingEvent.of(message("{\"from\": Nguyễn"));
        assertThatThrownBy(() -> noJson.data(Post.class)).hasMessageStartingWith("not JSON at byte ");
        IncomingEvent nothing = IncomingEvent.of(message("null"));
        assertThatThrownBy(() -> nothing.data(Post.class)).hasMessage("the data is null, expected Post");
    }

    private ConsumerRecord<String, byte[]> message(String data) {
        byte[] value = data == null ? null : data.getBytes(UTF_8);
        var message = new ConsumerRecord<>("personnel.staff.v1", 3, 42, "NV01-id", value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
        return message;
    }
}
