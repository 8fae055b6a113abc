package vn.hatinh.indicators.rebuild;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Given a topic of 1,000 offsets. */
class PaceTest {

    private final AtomicLong seconds = new AtomicLong();
    private final Pace pace = new Pace(() -> TimeUnit.SECONDS.toNanos(seconds.get()));

    @Test
    void theFirstLookKnowsNoPace() {
        assertThat(look(0, 100).perSecond()).isNull();
        assertThat(look(0, 200).secondsLeft()).isNull();
    }

    @Test
    void theRestTakesAsLongAsThePaceSays() {
        look(0, 100);

        Pace.Estimate estimate = look(10, 300);

        assertThat(estimate.perSecond()).isEqualTo(20);
        assertThat(estimate.secondsLeft()).isEqualTo(35);
    }

    @Test
    void aPaceOfLongAgoIsForgotten() {
        look(0, 0);
        look(40, 400);
        look(80, 440);

        assertThat(look(120, 480).perSecond()).isEqualTo(1);
    }

    @Test
    void whatStandsStillHasNoEnd() {
        look(0, 100);

        assertThat(look(10, 100).secondsLeft()).isNull();
    }

    private Pace.Estimate look(long second, long offset) {
        seconds.set(second);
        return pace.look(List.of(new PartitionProgress("topic", 0, 0, offset, 1000)));
    }
}
