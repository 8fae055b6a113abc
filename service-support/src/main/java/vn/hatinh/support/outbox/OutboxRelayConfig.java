package vn.hatinh.support.outbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "outbox.relay")
public interface OutboxRelayConfig {

    /** Off: events stay in the outbox. */
    @WithDefault("true")
    boolean enabled();

    /** Rows of one round; the next round starts when the broker has all of them. */
    @WithDefault("1000")
    int batchSize();

    /** Looks for rows this often even when none were committed here: other instances of the service append, too. */
    @WithDefault("100ms")
    Duration pollInterval();

    /** Pause after a failure, and between the looks of a standby for the active relay's end. */
    @WithDefault("1s")
    Duration retryInterval();
}
