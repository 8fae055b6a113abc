package vn.hatinh.reporting.programme.calendar.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import vn.hatinh.reporting.record.StoredRecord;

/** An address as the database keeps it. */
@Entity
@Table(name = "calendar_feed")
@IdClass(StoredRecord.Key.class)
class StoredFeed extends PanacheEntityBase {

    @Id
    String agency;

    @Id
    UUID id;

    String owner;

    String label;

    boolean meetings;

    @Column(name = "key_hash")
    String keyHash;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "renewed_at")
    Instant renewedAt;

    @Column(name = "used_at")
    Instant usedAt;

    /** @param validFor how long an address lasts after it was made or renewed */
    CalendarFeed feed(Duration validFor) {
        return new CalendarFeed(id, agency, label, createdAt, expiresAt(validFor), usedAt);
    }

    FeedAccess access(Duration validFor) {
        return new FeedAccess(id, agency, meetings, renewedAt, expiresAt(validFor));
    }

    private Instant expiresAt(Duration validFor) {
        return renewedAt.plus(validFor);
    }
}
