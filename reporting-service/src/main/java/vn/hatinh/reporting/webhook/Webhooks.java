package vn.hatinh.reporting.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

import vn.hatinh.reporting.changes.ChangeId;
import vn.hatinh.reporting.changes.ChangeLog;
import vn.hatinh.reporting.record.Author;
import vn.hatinh.reporting.record.RecordPages;
import vn.hatinh.reporting.record.RecordStore;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Who wants to be told; in the caller's transaction. */
@ApplicationScoped
class Webhooks {

    private final RecordStore store;
    private final ChangeLog log;
    private final Secrets secrets;
    private final Targets targets;
    private final WebhookSettings settings;
    private final Clock clock;

    Webhooks(
            RecordStore store, ChangeLog log, Secrets secrets, Targets targets, WebhookSettings settings, Clock clock) {
        this.store = store;
        this.log = log;
        this.secrets = secrets;
        this.targets = targets;
        this.settings = settings;
        this.clock = clock;
    }

    /** Newest change first. */
    Page<WebhookView> list(String agency, PageRequest page) {
        Instant now = clock.instant();
        PanacheQuery<StoredWebhook> query = StoredWebhook.find("agency = ?1 order by changedAt desc, id", agency);
        return RecordPages.of(query, page).map(webhook -> webhook.view(now));
    }

    WebhookView get(String agency, String id) {
        return store.get(StoredWebhook.class, agency, id).view(clock.instant());
    }

    /**
     * Tells what changes from now on, with the secret.
     *
     * @throws ProblemException 409 when there are too many, 422 when nothing may be sent there
     */
    WebhookView add(String agency, Webhook wanted, Author author) {
        secrets.requireKey();
        check(wanted);
        if (StoredWebhook.count("agency", agency) >= settings.most()) {
            throw ProblemException.of(409, "too-many-webhooks", "Quá nhiều webhook", "Too many webhooks")
                    .withDetail(
                            "Tối đa %d của một cơ quan".formatted(settings.most()),
                            "At most %d of an agency".formatted(settings.most()));
        }
        StoredWebhook row = new StoredWebhook();
        row.begin(agency, wanted, author);
        row.goOnFrom(log.bounds().head());
        byte[] secret = secrets.fresh();
        row.changeSecret(secrets.seal(row.id, secret), null);
        row.persistAndFlush();
        return row.view(clock.instant()).withSecret(Signature.told(secret));
    }

    /**
     * @throws ProblemException 404, 412, 428, or 422 when nothing may be sent there
     */
    WebhookView replace(String agency, String id, String ifMatch, Webhook wanted, Author author) {
        check(wanted);
        StoredWebhook row = store.getToChange(StoredWebhook.class, agency, id, ifMatch);
        store.replace(row, wanted, author);
        return row.view(clock.instant());
    }

    void remove(String agency, String id, String ifMatch) {
        store.remove(store.getToChange(StoredWebhook.class, agency, id, ifMatch));
    }

    /** A new secret; the one before signs as well for some time. */
    WebhookView changeSecret(String agency, String id, String ifMatch, Author author) {
        secrets.requireKey();
        StoredWebhook row = store.getToChange(StoredWebhook.class, agency, id, ifMatch);
        byte[] secret = secrets.fresh();
        row.changeSecret(secrets.seal(row.id, secret), author.at().plus(settings.formerSecret()));
        row.writtenBy(author);
        row.flush();
        return row.view(clock.instant()).withSecret(Signature.told(secret));
    }

    /** Everything behind the id is sent, once more where it has been before. */
    void replay(String agency, String id, ChangeId from) {
        store.get(StoredWebhook.class, agency, id).goOnFrom(from);
    }

    private void check(Webhook wanted) {
        try {
            targets.of(wanted.url());
        } catch (RefusedTargetException e) {
            throw ProblemException.of(422, "webhook-address", "Không gửi đến địa chỉ này", "Nothing is sent there")
                    .withErrors(List.of(new ProblemError("/url", "webhook-address", wanted.url(), e.text())));
        }
    }
}
