package vn.hatinh.reporting.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.changes.ChangeId;
import vn.hatinh.reporting.changes.ChangeLog;
import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.webhook.DeliveryView.DeliveryStatus;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** What the owner of a webhook does with its deliveries; in the caller's transaction. */
@ApplicationScoped
class Deliveries {

    private final Webhooks webhooks;
    private final DeliveryQueue queue;
    private final DeliveryLog deliveries;
    private final ChangeLog log;
    private final Clock clock;

    Deliveries(Webhooks webhooks, DeliveryQueue queue, DeliveryLog deliveries, ChangeLog log, Clock clock) {
        this.webhooks = webhooks;
        this.queue = queue;
        this.deliveries = deliveries;
        this.log = log;
        this.clock = clock;
    }

    Page<DeliveryView> list(String agency, String webhook, DeliveryStatus status, PageRequest page) {
        return deliveries.list(agency, webhooks.get(agency, webhook).id(), status, page);
    }

    void ping(String agency, String webhook) {
        UUID id = webhooks.get(agency, webhook).id();
        CloudEvent ping = CloudEvent.ping(id, clock.instant());
        queue.add(agency, id, ping.id(), ping);
    }

    /**
     * @throws ProblemException 404 when there is no such delivery
     */
    void sendAgain(String agency, String webhook, String delivery) {
        UUID id = webhooks.get(agency, webhook).id();
        if (Ids.parse(delivery)
                .filter(known -> deliveries.sendAgain(agency, id, known))
                .isEmpty()) {
            throw ProblemException.of(404, "unknown-delivery", "Không có lần báo này", "No such delivery");
        }
    }

    /**
     * Tells everything again that changed after a moment, as far as the log reaches back, or behind an event.
     *
     * @throws ProblemException 422 when the event is not in the log any more
     */
    void replay(String agency, String webhook, Replay replay) {
        ChangeId from = replay.since() == null ? after(replay.after()) : log.before(Instant.parse(replay.since()));
        if (!log.bounds().reachesBackTo(from)) {
            throw tooOld(replay.after());
        }
        webhooks.replay(agency, webhook, from);
    }

    private static ChangeId after(String event) {
        return ChangeId.parse(event).orElseThrow(() -> tooOld(event));
    }

    private static ProblemException tooOld(String event) {
        return ProblemException.of(
                        422, "replay-too-old", "Nhật ký không còn từ đó", "The log does not reach back so far")
                .withErrors(List.of(new ProblemError(
                        "/after",
                        "replay-too-old",
                        event,
                        new Text(
                                "Không còn sự kiện từ chỗ đó; hãy đọc lại số liệu",
                                "The events from there on are gone; read the figures again"))));
    }
}
