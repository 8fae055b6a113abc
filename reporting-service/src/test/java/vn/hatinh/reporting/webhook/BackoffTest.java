package vn.hatinh.reporting.webhook;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(10), Duration.ofHours(6));

    @Test
    void eachPauseIsFourTimesAsLongUpToTheLongest() {
        int[] longest = {10, 40, 160, 640, 2560, 10_240, 21_600, 21_600};
        for (int attempt = 1; attempt <= longest.length; attempt++) {
            long most = longest[attempt - 1] * 1000L;
            assertThat(pauses(attempt)).allSatisfy(pause -> assertThat(pause).isBetween(most / 2, most));
        }
    }

    @Test
    void pausesDifferByChance() {
        assertThat(pauses(3)).hasSizeGreaterThan(50);
    }

    private Set<Long> pauses(int attempt) {
        Random random = new Random(1);
        return IntStream.range(0, 100)
                .mapToObj(i -> backoff.after(attempt, random).toMillis())
                .collect(Collectors.toSet());
    }
}
