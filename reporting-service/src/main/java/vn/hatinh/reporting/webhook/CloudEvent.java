package vn.hatinh.reporting.webhook;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.reporting.changes.ChangeId;
import vn.hatinh.reporting.changes.ChangeNotice;

/** CloudEvents 1.0 in JSON: what a receiver gets. */
record CloudEvent(
        @JsonProperty("specversion") String specVersion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        @JsonProperty("datacontenttype") String dataContentType,
        Object data) {

    static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final String PREFIX = "vn.hatinh.reporting.";
    private static final String SOURCE = "/reporting-service";

    /** Everything about the agency has to be read again. */
    record Reset(String agency) {}

    /** Shows that the way is open. */
    record Ping(UUID webhook) {}

    static CloudEvent changed(ChangeId id, Instant time, ChangeNotice notice) {
        String subject =
                String.join("/", notice.agency(), notice.plan(), notice.code(), notice.reading(), notice.unit());
        return of(id.toString(), PREFIX + "value.changed.v1", subject, time, notice);
    }

    static CloudEvent reset(ChangeId id, Instant time, String agency) {
        return of(id.toString(), PREFIX + "figures.reset.v1", agency, time, new Reset(agency));
    }

    static CloudEvent ping(UUID webhook, Instant time) {
        return of("ping-" + UUID.randomUUID(), PREFIX + "webhook.ping.v1", webhook.toString(), time, new Ping(webhook));
    }

    private static CloudEvent of(String id, String type, String subject, Instant time, Object data) {
        return new CloudEvent("1.0", id, SOURCE, type, subject, time, "application/json", data);
    }
}
