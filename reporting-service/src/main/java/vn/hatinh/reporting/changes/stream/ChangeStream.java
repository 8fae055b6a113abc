package vn.hatinh.reporting.changes.stream;

import java.time.Duration;
import java.time.Instant;

import jakarta.ws.rs.sse.OutboundSseEvent;

import io.smallrye.mutiny.subscription.MultiEmitter;

import vn.hatinh.reporting.changes.ChangeId;
import vn.hatinh.reporting.changes.ChangeLog;
import vn.hatinh.reporting.changes.ChangeNotices;
import vn.hatinh.reporting.changes.ChangePage;
import vn.hatinh.reporting.changes.ChangeSettings;
import vn.hatinh.reporting.changes.LogBounds;
import vn.hatinh.reporting.changes.ValueChange;

/** One connection: reads the log from where its listener is, at its own pace. */
final class ChangeStream {

    /** Changes read at a time, so that one stream that has much to catch up on does not hold up the others. */
    private static final int PAGE = 200;

    private final Listener listener;
    private final StreamEvents events;
    private final MultiEmitter<? super OutboundSseEvent> out;
    private final ChangeLog log;
    private final ChangeNotices notices;
    private final Runnable disconnect;
    private ChangeId reached;
    private Instant lastSent;
    private Instant stalledSince;

    ChangeStream(
            Listener listener,
            StreamEvents events,
            MultiEmitter<? super OutboundSseEvent> out,
            ChangeLog log,
            ChangeNotices notices,
            Runnable disconnect) {
        this.listener = listener;
        this.events = events;
        this.out = out;
        this.log = log;
        this.notices = notices;
        this.disconnect = disconnect;
    }

    Listener listener() {
        return listener;
    }

    void begin(ChangeId from, Duration reconnectAfter, Instant now) {
        reached = from;
        send(events.hello(from, reconnectAfter), now);
    }

    /** @param from everything after it will be told */
    void beginAnew(ChangeId from, Duration reconnectAfter, Instant now) {
        begin(from, reconnectAfter, now);
        reset(from, now);
    }

    /** Tells what is new, or that the connection still stands. Whoever has not taken the last page yet gets no other. */
    void look(LogBounds bounds, ChangeSettings.Stream settings, Instant now) {
        if (!now.isBefore(listener.until())) {
            out.complete();
        } else if (out.requested() == 0) {
            waitForClient(settings.patience(), now);
        } else {
            stalledSince = null;
            tell(bounds, settings.heartbeatEvery(), now);
        }
    }

    private void waitForClient(Duration patience, Instant now) {
        if (stalledSince == null) {
            stalledSince = now;
        } else if (now.isAfter(stalledSince.plus(patience))) {
            disconnect.run();
        }
    }

    private void tell(LogBounds bounds, Duration heartbeat, Instant now) {
        if (!bounds.reachesBackTo(reached)) {
            reset(bounds.head(), now);
        } else if (reached.compareTo(bounds.head()) < 0) {
            tell(log.read(reached, bounds.head(), listener.filter(), PAGE), now);
        } else if (!now.isBefore(lastSent.plus(heartbeat))) {
            send(events.heartbeat(), now);
        }
    }

    void end() {
        out.complete();
    }

    private void reset(ChangeId head, Instant now) {
        reached = head;
        send(events.reset(head, listener.filter().agency()), now);
    }

    private void tell(ChangePage page, Instant now) {
        page.changes().forEach(change -> tell(change, now));
        reached = page.reached();
    }

    private void tell(ValueChange change, Instant now) {
        if (change.isWholeAgency()) {
            send(events.reset(change.id(), change.agency()), now);
        } else {
            notices.of(change, listener.sight()).ifPresent(notice -> send(events.changed(change.id(), notice), now));
        }
    }

    private void send(OutboundSseEvent event, Instant now) {
        out.emit(event);
        lastSent = now;
    }
}
