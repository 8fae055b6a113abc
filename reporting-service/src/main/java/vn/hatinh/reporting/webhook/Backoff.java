package vn.hatinh.reporting.webhook;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a failed delivery waits: four times as long each time, between a half and the whole of it by chance, so that what
 * failed together does not come back together.
 */
record Backoff(Duration first, Duration longest) {

    private static final int FACTOR = 4;

    /** @param attempt the one that failed, from 1 */
    Duration after(int attempt, RandomGenerator random) {
        Duration pause = first;
        for (int i = 1; i < attempt && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(FACTOR);
        }
        long most = Math.min(pause.toMillis(), longest.toMillis());
        return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
    }
}
