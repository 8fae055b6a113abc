package vn.hatinh.reporting.changes.stream;

import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;

import vn.hatinh.reporting.changes.ChangeId;
import vn.hatinh.reporting.changes.ChangeLog;
import vn.hatinh.reporting.changes.ChangeNotices;
import vn.hatinh.reporting.changes.ChangeSettings;
import vn.hatinh.reporting.changes.LogBounds;
import vn.hatinh.support.problem.ProblemException;

/**
 * The open streams of this instance. Each instance reads the log in the database by itself, so it does not matter which one
 * took a change in, nor to which one a client reconnects.
 */
@ApplicationScoped
public class ChangeStreams {

    private static final Logger LOG = Logger.getLogger(ChangeStreams.class);
    private static final int TOO_MANY = 429;

    private final ChangeLog log;
    private final ChangeNotices notices;
    private final ChangeSettings.Stream settings;
    private final Queue<ChangeStream> open = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "change-streams"));

    ChangeStreams(ChangeLog log, ChangeNotices notices, ChangeSettings settings) {
        this.log = log;
        this.notices = notices;
        this.settings = settings.stream();
    }

    void start(@Observes StartupEvent starting) {
        long pause = settings.lookEvery().toMillis();
        looks.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** The clients reconnect, to another instance when there is one. */
    void stop(@Observes ShutdownEvent stopping) {
        looks.shutdownNow();
        open.forEach(ChangeStream::end);
    }

    /**
     * @param disconnect ends the connection, whatever still waits to be sent
     * @throws ProblemException 429 when there are as many as this instance, or the login, may have
     */
    Multi<OutboundSseEvent> open(Listener listener, EventParams params, Sse sse, Runnable disconnect) {
        requireRoom(listener);
        LogBounds bounds = log.bounds();
        StreamEvents events = new StreamEvents(sse);
        return Multi.createFrom().emitter(out -> {
            ChangeStream stream = new ChangeStream(listener, events, out, log, notices, disconnect);
            begin(stream, params, bounds);
            open.add(stream);
            out.onTermination(() -> open.remove(stream));
        });
    }

    private void begin(ChangeStream stream, EventParams params, LogBounds bounds) {
        ChangeId head = bounds.head();
        ChangeId from = params.resumes()
                ? params.lastSeen().filter(bounds::reachesBackTo).orElse(null)
                : head;
        if (from == null) {
            stream.beginAnew(head, settings.reconnectAfter(), Instant.now());
        } else {
            stream.begin(from, settings.reconnectAfter(), Instant.now());
        }
    }

    private void requireRoom(Listener listener) {
        long ofLogin = open.stream()
                .filter(stream -> stream.listener().login().equals(listener.login()))
                .count();
        if (open.size() >= settings.most() || ofLogin >= settings.mostOfOneLogin()) {
            throw ProblemException.of(TOO_MANY, "too-many-streams", "Quá nhiều luồng sự kiện", "Too many streams")
                    .withDetail(
                            "Mỗi tài khoản tối đa %d luồng; đóng luồng không dùng rồi thử lại"
                                    .formatted(settings.mostOfOneLogin()),
                            "At most %d streams for each login; close one and try again"
                                    .formatted(settings.mostOfOneLogin()));
        }
    }

    private void look() {
        if (open.isEmpty()) {
            return;
        }
        try {
            LogBounds bounds = log.bounds();
            Instant now = Instant.now();
            open.forEach(stream -> stream.look(bounds, settings, now));
        } catch (RuntimeException e) {
            // the next look goes on from where each stream is
            LOG.warnf("Streams of events cannot read the log of changes yet: %s", e.getMessage());
        }
    }
}
