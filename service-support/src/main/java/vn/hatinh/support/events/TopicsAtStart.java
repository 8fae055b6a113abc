package vn.hatinh.support.events;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;

/**
 * Creates the service's topics before its consumers start, so that none of them meets a topic with the wrong number of
 * partitions or waits for one to appear. No service has to start before another: each creates what it needs.
 */
@ApplicationScoped
public class TopicsAtStart {

    private static final Logger LOG = Logger.getLogger(TopicsAtStart.class);
    private static final long RETRY_MILLIS = 1_000;

    private final EventTopicsConfig config;
    private final TopicCreation creation;
    private Thread worker;

    TopicsAtStart(EventTopicsConfig config, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.config = config;
        this.creation = new TopicCreation(broker, config.replicationFactor());
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting)
            throws InterruptedException {
        Set<String> topics = config.topics().orElse(Set.of());
        if (topics.isEmpty()) {
            return;
        }
        worker = new Thread(() -> createUntilDone(topics), "topics-at-start");
        worker.setDaemon(true);
        worker.start();
        worker.join(config.brokerWait().toMillis());
        if (worker.isAlive()) {
            LOG.warnf("No Kafka broker after %s; starting without, topics follow", config.brokerWait());
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (worker != null) {
            worker.interrupt();
        }
    }

    private void createUntilDone(Set<String> topics) {
        try {
            while (true) {
                try {
                    creation.createMissing(topics);
                    return;
                } catch (ExecutionException e) {
                    LOG.warnf("Cannot create topics yet: %s", e.getCause().getMessage());
                }
                TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
