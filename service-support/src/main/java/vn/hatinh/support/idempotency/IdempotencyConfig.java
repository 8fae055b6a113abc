package vn.hatinh.support.idempotency;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Requests that may be sent again. */
@ConfigMapping(prefix = "app.idempotency")
public interface IdempotencyConfig {

    /** How long an answer is kept to be given again. */
    @WithDefault("PT24H")
    Duration keep();
}
