package vn.hatinh.reporting.webhook;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.reporting.record.Author;
import vn.hatinh.support.idempotency.AnsweredOnce;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Created;

/** Adds a webhook once, however often its request comes. */
@ApplicationScoped
class NewWebhooks {

    private final Webhooks webhooks;
    private final AnsweredOnce once;

    NewWebhooks(Webhooks webhooks, AnsweredOnce once) {
        this.webhooks = webhooks;
        this.once = once;
    }

    /** The answer that is kept to be given again has no secret: it would lie in the database as it is. */
    @Transactional
    RestResponse<WebhookView> add(IdempotencyKey key, String agency, Webhook webhook, Author author) {
        AtomicReference<WebhookView> added = new AtomicReference<>();
        Created<WebhookView> kept = once.answer(key, agency, WebhookResource.PATH, webhook, () -> {
            added.set(webhooks.add(agency, webhook, author));
            return created(added.get().withSecret(null));
        });
        return (added.get() == null ? kept : created(added.get())).answer();
    }

    private static Created<WebhookView> created(WebhookView view) {
        return new Created<>(WebhookResource.PATH + "/" + view.id(), view, view.revision());
    }
}
