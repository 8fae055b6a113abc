package vn.hatinh.reporting.changes;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Those who are told of changes. */
@ConfigMapping(prefix = "changes")
public interface ChangeSettings {

    /** How long a change can be asked for after it happened. */
    @WithDefault("P7D")
    Duration keep();

    /** Most changes kept, each of about 3 kB at most. */
    @WithDefault("200000")
    long keepAtMost();

    @WithDefault("10m")
    Duration trimEvery();

    Stream stream();

    /** Streams of server-sent events. */
    interface Stream {

        /** Between two looks at the log. */
        @WithDefault("0.5s")
        Duration lookEvery();

        /** Silence for longer is broken, so that proxies do not take the connection for dead. */
        @WithDefault("15s")
        Duration heartbeatEvery();

        /** What a client reconnects after. */
        @WithDefault("3s")
        Duration reconnectAfter();

        /** Most streams of this instance. */
        @WithDefault("200")
        int most();

        /** Most streams of one login, in this instance. */
        @WithDefault("5")
        int mostOfOneLogin();

        /** A client that takes nothing for longer is disconnected, and resumes where it stopped. */
        @WithDefault("30s")
        Duration patience();
    }
}
