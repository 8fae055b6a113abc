package vn.hatinh.reporting.programme.calendar.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.record.StoredRecord;
import vn.hatinh.reporting.settings.ProgrammeSettings;
import vn.hatinh.support.problem.ProblemException;

/** The addresses that there are. */
@ApplicationScoped
public class Feeds {

    /** More than anybody has devices. */
    static final int MOST = 20;

    private final Clock clock;
    private final Duration validFor;

    Feeds(Clock clock, ProgrammeSettings settings) {
        this.clock = clock;
        this.validFor = settings.calendarFeeds().validFor();
    }

    /** A feed with the key that opens it. */
    record Opened(CalendarFeed feed, String key) {}

    /**
     * @param meetings whether its owner sees the committee's meetings
     * @throws ProblemException 409 when the owner has enough of them
     */
    @Transactional
    Opened open(String agency, String owner, String label, boolean meetings) {
        if (StoredFeed.count("agency = ?1 and owner = ?2", agency, owner) >= MOST) {
            throw ProblemException.of(
                            409,
                            "too-many-feeds",
                            "Đã có quá nhiều địa chỉ lịch",
                            "There are too many addresses already")
                    .withDetail(
                            "Mỗi người có tối đa " + MOST + " địa chỉ; hãy thu hồi địa chỉ không dùng",
                            "Everybody has " + MOST + " at most; revoke one that is not used");
        }
        String key = FeedKey.random();
        StoredFeed feed = new StoredFeed();
        feed.agency = agency;
        feed.id = UUID.randomUUID();
        feed.owner = owner;
        feed.label = label;
        feed.meetings = meetings;
        feed.keyHash = FeedKey.hash(key);
        feed.createdAt = Instant.now(clock);
        feed.renewedAt = feed.createdAt;
        feed.persist();
        return new Opened(feed.feed(validFor), key);
    }

    /** The newest first. */
    @Transactional
    List<CalendarFeed> of(String agency, String owner) {
        List<StoredFeed> feeds =
                StoredFeed.list("agency = ?1 and owner = ?2 order by createdAt desc, id", agency, owner);
        return feeds.stream().map(feed -> feed.feed(validFor)).toList();
    }

    /**
     * Lets an address last as long again as a new one, also when it is over.
     *
     * @param meetings whether its owner sees the committee's meetings now
     * @throws ProblemException 404 when the owner has no such address
     */
    @Transactional
    CalendarFeed renew(String agency, String owner, String id, boolean meetings) {
        StoredFeed feed = Ids.parse(id)
                .map(number -> StoredFeed.<StoredFeed>findById(new StoredRecord.Key(agency, number)))
                .filter(found -> found.owner.equals(owner))
                .orElseThrow(Feeds::unknown);
        feed.renewedAt = Instant.now(clock);
        feed.meetings = meetings;
        return feed.feed(validFor);
    }

    /** @throws ProblemException 404 when the owner has no such address */
    @Transactional
    void revoke(String agency, String owner, String id) {
        long gone = Ids.parse(id)
                .map(number -> StoredFeed.delete("agency = ?1 and owner = ?2 and id = ?3", agency, owner, number))
                .orElse(0L);
        if (gone == 0) {
            throw unknown();
        }
    }

    /** What the key opens or, when it is over, opened; its use is noted. Empty when there is no such key, or no longer. */
    @Transactional
    Optional<FeedAccess> use(String agency, String key) {
        Optional<StoredFeed> feed = StoredFeed.find("agency = ?1 and keyHash = ?2", agency, FeedKey.hash(key))
                .firstResultOptional();
        feed.ifPresent(used -> used.usedAt = Instant.now(clock));
        return feed.map(used -> used.access(validFor));
    }

    private static ProblemException unknown() {
        return ProblemException.of(404, "unknown-feed", "Không có địa chỉ lịch này", "No such address");
    }
}
