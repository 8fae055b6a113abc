package vn.hatinh.reporting.webhook;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.hatinh.reporting.changes.ChangeId;
import vn.hatinh.reporting.record.StoredContent;
import vn.hatinh.reporting.record.StoredRecord;

/** A row of webhook. The dispatch writes some of its columns meanwhile, so only what changed is written. */
@Entity
@DynamicUpdate
@Table(name = "webhook")
@IdClass(StoredRecord.Key.class)
class StoredWebhook extends StoredContent<Webhook> {

    @JdbcTypeCode(SqlTypes.JSON)
    public Webhook content;

    @Enumerated(EnumType.STRING)
    public WebhookStatus status;

    public String reason;

    @Column(name = "given_up")
    public int givenUp;

    public byte[] secret;

    @Column(name = "former_secret")
    public byte[] formerSecret;

    @Column(name = "former_until")
    public Instant formerUntil;

    public String epoch;

    public long reached;

    @Override
    protected Webhook content() {
        return content;
    }

    /** Whoever writes it has looked at it, so what disabled it is over. */
    @Override
    protected void take(Webhook wanted) {
        content = wanted;
        status = wanted.active() ? WebhookStatus.ACTIVE : WebhookStatus.PAUSED;
        reason = null;
        givenUp = 0;
    }

    void goOnFrom(ChangeId id) {
        epoch = id.epoch();
        reached = id.seq();
    }

    void changeSecret(byte[] fresh, Instant formerStaysUntil) {
        formerSecret = secret;
        formerUntil = formerStaysUntil;
        secret = fresh;
    }

    WebhookView view(Instant now) {
        boolean formerCounts = formerUntil != null && formerUntil.isAfter(now);
        return new WebhookView(
                id, content, status, reason, null, formerCounts ? formerUntil : null, revision, changedAt, changedBy);
    }
}
