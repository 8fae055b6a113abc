package vn.hatinh.reporting.freshness;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the service finds out that it is late. */
@ConfigMapping(prefix = "freshness")
public interface FreshnessSettings {

    /** Between two looks at Kafka. */
    @WithDefault("2s")
    Duration lookEvery();

    /** Records that wait for a shorter time are on their way. */
    @WithDefault("3s")
    Duration tolerated();
}
