package vn.hatinh.reporting.webhook;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How other systems are told of changes. */
@ConfigMapping(prefix = "webhooks")
public interface WebhookSettings {

    /** Encrypts the secrets in the database: 32 bytes in base64. Without it there are no webhooks. */
    Optional<String> key();

    /** Hosts that may be inside the network, and reached without TLS. */
    Optional<Set<String>> trustedHosts();

    /** Most webhooks of an agency. */
    @WithDefault("20")
    int most();

    /** How long both secrets sign after a change. */
    @WithDefault("P1D")
    Duration formerSecret();

    /** An answer that takes longer is none. */
    @WithDefault("10s")
    Duration timeout();

    /** Between two looks for something to send. */
    @WithDefault("1s")
    Duration lookEvery();

    /** Requests at a time from this instance; each webhook gets one at a time. */
    @WithDefault("4")
    int atOnce();

    /** Deliveries are kept after they have ended, to be looked at and sent again. */
    @WithDefault("P30D")
    Duration keep();

    Retry retry();

    /** What becomes of a delivery that failed. */
    interface Retry {

        /** Before the second attempt; four times as long before each further one. */
        @WithDefault("10s")
        Duration first();

        @WithDefault("PT6H")
        Duration longest();

        /** Then it is given up. */
        @WithDefault("9")
        int attempts();

        /** So many given up in a row disable the webhook. */
        @WithDefault("3")
        int disableAfter();
    }
}
