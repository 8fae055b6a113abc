package vn.hatinh.reporting.freshness;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.common.TopicPartition;

import vn.hatinh.contracts.Topics;
import vn.hatinh.reporting.freshness.AnswerFreshness.State;
import vn.hatinh.support.events.Partitions;

/** What has been found out, look by look, of how far the topics are read. */
final class IntakeLooks {

    private final Duration tolerated;
    private final Map<TopicPartition, Backlog> backlogs = new HashMap<>();
    private Instant lastAnswered;
    private boolean answered;

    /** @param tolerated what waits for a shorter time is on its way */
    IntakeLooks(Duration tolerated, Instant start) {
        this.tolerated = tolerated;
        this.lastAnswered = start;
    }

    /**
     * @param taken offsets as the database has them
     * @param ends offsets as Kafka has them
     */
    synchronized void found(Map<TopicPartition, Long> taken, Map<TopicPartition, Long> ends, Instant now) {
        ends.forEach((partition, end) -> backlogs.merge(
                partition,
                Backlog.NONE.look(taken.getOrDefault(partition, 0L), end, now),
                (known, fresh) -> known.look(taken.getOrDefault(partition, 0L), end, now)));
        answered = true;
        lastAnswered = now;
    }

    /** Kafka did not answer. */
    synchronized void foundNothing() {
        answered = false;
    }

    /** As of the last look: what waited then may have been taken by now. */
    synchronized AnswerFreshness of(String agency) {
        if (!answered) {
            return new AnswerFreshness(State.UNKNOWN, lastAnswered);
        }
        return backlogs.entrySet().stream()
                .filter(backlog -> concerns(backlog.getKey(), agency))
                .map(backlog -> backlog.getValue().since())
                .filter(Objects::nonNull)
                .filter(since -> !since.isAfter(lastAnswered.minus(tolerated)))
                .min(Comparator.naturalOrder())
                .map(since -> new AnswerFreshness(State.BEHIND, since))
                .orElse(AnswerFreshness.CURRENT);
    }

    /** Plans concern every agency; anything else of an agency is on one partition. */
    private static boolean concerns(TopicPartition partition, String agency) {
        return partition.topic().equals(Topics.PLANS)
                || partition.partition() == Partitions.of(agency, Topics.PARTITIONS);
    }
}
