package vn.hatinh.reporting.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.hatinh.reporting.changes.ChangeFilter;
import vn.hatinh.reporting.changes.ChangeId;
import vn.hatinh.reporting.changes.ChangeLog;
import vn.hatinh.reporting.changes.ChangeNotices;
import vn.hatinh.reporting.changes.ChangePage;
import vn.hatinh.reporting.changes.LogBounds;
import vn.hatinh.reporting.changes.ValueChange;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.webhook.Webhook.Audience;

/** Makes deliveries from the log of changes; which ones exist and how far the log was read are one transaction. */
@ApplicationScoped
class DeliveryPlanner {

    private static final int PAGE = 200;

    /** One that is behind, and that no other instance is at. */
    private static final String BEHIND = """
            select * from webhook
            where status = 'ACTIVE' and (epoch <> :epoch or reached < :head)
            order by reached limit 1 for update skip locked""";

    private final EntityManager entityManager;
    private final ChangeLog log;
    private final ChangeNotices notices;
    private final DeliveryQueue queue;

    DeliveryPlanner(EntityManager entityManager, ChangeLog log, ChangeNotices notices, DeliveryQueue queue) {
        this.entityManager = entityManager;
        this.log = log;
        this.notices = notices;
        this.queue = queue;
    }

    /** @return whether there was something to do; then there may be more */
    @Transactional
    boolean planSome() {
        LogBounds bounds = log.bounds();
        Optional<StoredWebhook> behind = behind(bounds.head());
        behind.ifPresent(webhook -> plan(webhook, bounds));
        return behind.isPresent();
    }

    @SuppressWarnings("unchecked")
    private Optional<StoredWebhook> behind(ChangeId head) {
        List<StoredWebhook> found = entityManager
                .createNativeQuery(BEHIND, StoredWebhook.class)
                .setParameter("epoch", head.epoch())
                .setParameter("head", head.seq())
                .getResultList();
        return found.stream().findFirst();
    }

    private void plan(StoredWebhook webhook, LogBounds bounds) {
        ChangeId reached = new ChangeId(webhook.epoch, webhook.reached);
        if (!bounds.reachesBackTo(reached)) {
            queue.add(
                    webhook.agency,
                    webhook.id,
                    webhook.agency,
                    CloudEvent.reset(bounds.head(), Instant.now(), webhook.agency));
            webhook.goOnFrom(bounds.head());
            return;
        }
        ChangeFilter filter = new ChangeFilter(webhook.agency, webhook.content.codes(), webhook.content.units());
        ChangePage page = log.read(reached, bounds.head(), filter, PAGE);
        page.changes().forEach(change -> plan(webhook, change));
        webhook.goOnFrom(page.reached());
    }

    private void plan(StoredWebhook webhook, ValueChange change) {
        Sight sight = webhook.content.audience() == Audience.COMMITTEE ? Sight.WHOLE : Sight.CONTROLLED;
        event(change, sight).ifPresent(event -> queue.add(webhook.agency, webhook.id, event.subject(), event));
    }

    private Optional<CloudEvent> event(ValueChange change, Sight sight) {
        if (change.isWholeAgency()) {
            return Optional.of(CloudEvent.reset(change.id(), change.loggedAt(), change.agency()));
        }
        return notices.of(change, sight).map(notice -> CloudEvent.changed(change.id(), change.loggedAt(), notice));
    }
}
