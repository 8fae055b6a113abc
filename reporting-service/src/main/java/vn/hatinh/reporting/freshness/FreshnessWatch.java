package vn.hatinh.reporting.freshness;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

/** Compares what Kafka has with what the database has been filled with, for as long as the service runs. */
@Startup
@ApplicationScoped
public class FreshnessWatch {

    private static final Logger LOG = Logger.getLogger(FreshnessWatch.class);

    private final TopicEnds ends;
    private final TakenOffsets taken;
    private final IntakeLooks looks;

    FreshnessWatch(TopicEnds ends, TakenOffsets taken, FreshnessSettings settings) {
        this.ends = ends;
        this.taken = taken;
        this.looks = new IntakeLooks(settings.tolerated(), Instant.now());
    }

    public AnswerFreshness of(String agency) {
        return looks.of(agency);
    }

    @Scheduled(every = "{freshness.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws InterruptedException {
        try {
            // the ends first: what is written in between does not make the service late
            Map<TopicPartition, Long> written = ends.ask().get(TopicEnds.LIMIT_SECONDS, TimeUnit.SECONDS);
            looks.found(taken.all(), written, Instant.now());
        } catch (ExecutionException | TimeoutException | SQLException e) {
            LOG.debugf(e, "Cannot tell how far the topics are read");
            looks.foundNothing();
        }
    }

    @PreDestroy
    void close() {
        ends.close();
    }
}
