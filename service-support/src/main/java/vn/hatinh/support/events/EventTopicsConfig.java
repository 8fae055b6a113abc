package vn.hatinh.support.events;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The topics that a service writes or reads. */
@ConfigMapping(prefix = "events")
public interface EventTopicsConfig {

    /** Names of the topics to create at start where missing, each with its dead-letter topic. */
    Optional<Set<String>> topics();

    /** Copies of each partition. */
    @WithDefault("1")
    short replicationFactor();

    /** How long the start waits for a broker before it goes on without; the creation is then tried in the background. */
    @WithDefault("20s")
    Duration brokerWait();
}
