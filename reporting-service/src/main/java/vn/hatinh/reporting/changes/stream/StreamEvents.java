package vn.hatinh.reporting.changes.stream;

import java.time.Duration;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import vn.hatinh.reporting.changes.ChangeId;
import vn.hatinh.reporting.changes.ChangeNotice;

/** The forms of events. */
record StreamEvents(Sse sse) {

    static final String VALUE_CHANGED = "value-changed";
    static final String RESET = "reset";

    /** What was missed is not known; the figures have to be read again. */
    record Reset(String agency) {}

    OutboundSseEvent changed(ChangeId id, ChangeNotice notice) {
        return event(VALUE_CHANGED, id, notice);
    }

    OutboundSseEvent reset(ChangeId id, String agency) {
        return event(RESET, id, new Reset(agency));
    }

    /** The first one: from here on, {@code Last-Event-ID} of a client that has heard nothing yet resumes as well. */
    OutboundSseEvent hello(ChangeId id, Duration reconnectAfter) {
        return sse.newEventBuilder()
                .comment("hello")
                .id(id.toString())
                .reconnectDelay(reconnectAfter.toMillis())
                .build();
    }

    OutboundSseEvent heartbeat() {
        return sse.newEventBuilder().comment("heartbeat").build();
    }

    private OutboundSseEvent event(String name, ChangeId id, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .id(id.toString())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data)
                .build();
    }
}
