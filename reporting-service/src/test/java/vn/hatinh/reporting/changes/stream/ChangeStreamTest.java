package vn.hatinh.reporting.changes.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.sse.OutboundSseEvent;

import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;

import vn.hatinh.reporting.changes.ChangeFilter;
import vn.hatinh.reporting.changes.ChangeId;
import vn.hatinh.reporting.changes.ChangeSettings;
import vn.hatinh.reporting.changes.LogBounds;
import vn.hatinh.reporting.readmodel.Sight;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens on a stream while nothing changes. */
class ChangeStreamTest {

    private static final Instant NOW = Instant.parse("2026-11-22T07:05:00Z");
    private static final Instant TOKEN_ENDS = NOW.plusSeconds(300);
    private static final ChangeId HEAD = new ChangeId("1f0c9a7e", 7);
    private static final LogBounds BOUNDS = new LogBounds(new ChangeId("1f0c9a7e", 0), HEAD);
    private static final ChangeSettings.Stream SETTINGS = new SmallRyeConfigBuilder()
                    .withConverter(Duration.class, 1, new DurationConverter())
                    .withMapping(ChangeSettings.class)
                    .build()
                    .getConfigMapping(ChangeSettings.class)
                    .stream();

    private ChangeStream stream;
    private boolean disconnected;

    @Test
    void theStreamEndsWithTheToken() {
        AssertSubscriber<OutboundSseEvent> client = listen(10);
        look(299);
        client.assertNotTerminated();
        look(300);
        client.assertCompleted();
    }

    @Test
    void silenceIsBrokenEveryFifteenSeconds() {
        AssertSubscriber<OutboundSseEvent> client = listen(10);
        look(14);
        look(15);
        look(29);
        look(30);
        assertThat(client.getItems())
                .extracting(OutboundSseEvent::getComment)
                .containsExactly("hello", "heartbeat", "heartbeat");
    }

    @Test
    void aClientThatDoesNotReadIsDisconnected() {
        listen(1);
        look(16);
        look(46);
        assertThat(disconnected).isFalse();
        look(47);
        assertThat(disconnected).isTrue();
    }

    @Test
    void aClientThatReadsAgainInTimeStays() {
        AssertSubscriber<OutboundSseEvent> client = listen(1);
        look(16);
        client.request(10);
        look(40);
        look(80);
        assertThat(disconnected).isFalse();
        assertThat(client.getItems()).hasSize(3);
    }

    private AssertSubscriber<OutboundSseEvent> listen(long reads) {
        Listener listener =
                new Listener("somebody", new ChangeFilter("H27.13", List.of(), List.of()), Sight.WHOLE, TOKEN_ENDS);
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(out -> {
                    stream = new ChangeStream(
                            listener, new StreamEvents(new SseImpl()), out, null, null, () -> disconnected = true);
                    stream.begin(HEAD, Duration.ofSeconds(3), NOW);
                })
                .subscribe()
                .withSubscriber(AssertSubscriber.create(reads));
    }

    private void look(int seconds) {
        stream.look(BOUNDS, SETTINGS, NOW.plusSeconds(seconds));
    }
}
