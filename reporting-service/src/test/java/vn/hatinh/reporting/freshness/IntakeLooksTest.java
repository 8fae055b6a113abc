package vn.hatinh.reporting.freshness;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.Topics;
import vn.hatinh.reporting.freshness.AnswerFreshness.State;
import vn.hatinh.support.events.Partitions;

import static org.assertj.core.api.Assertions.assertThat;

class IntakeLooksTest {

    private static final String AGENCY = "H27.13";
    private static final Instant START = Instant.parse("2026-11-22T07:00:00Z");
    private static final TopicPartition VALUES =
            new TopicPartition(Topics.INDICATOR_VALUES, Partitions.of(AGENCY, Topics.PARTITIONS));
    private static final TopicPartition OTHERS =
            new TopicPartition(Topics.INDICATOR_VALUES, (VALUES.partition() + 1) % Topics.PARTITIONS);
    private static final TopicPartition PLANS =
            new TopicPartition(Topics.PLANS, (VALUES.partition() + 1) % Topics.PARTITIONS);

    private final IntakeLooks looks = new IntakeLooks(Duration.ofSeconds(3), START);

    @Test
    void beforeTheFirstLookNobodyKnows() {
        assertThat(now()).isEqualTo(new AnswerFreshness(State.UNKNOWN, START));
    }

    @Test
    void whenEverythingIsTakenTheAnswersAreCurrent() {
        look(1, VALUES, 10, 10);
        assertThat(now()).isEqualTo(AnswerFreshness.CURRENT);
    }

    @Test
    void whatStillWaitsAfterAWhileMakesTheAnswersLateSinceItWasFound() {
        look(1, VALUES, 10, 12);
        look(3, VALUES, 11, 15);
        assertThat(now()).isEqualTo(AnswerFreshness.CURRENT);
        look(5, VALUES, 11, 15);
        assertThat(now()).isEqualTo(new AnswerFreshness(State.BEHIND, START.plusSeconds(1)));
        look(7, VALUES, 15, 15);
        assertThat(now()).isEqualTo(AnswerFreshness.CURRENT);
    }

    @Test
    void recordsThatKeepComingAndAreTakenAreNoDelay() {
        for (int second = 1; second < 60; second++) {
            look(second, VALUES, 10L * second, 10L * second + 3);
            assertThat(now()).isEqualTo(AnswerFreshness.CURRENT);
        }
    }

    @Test
    void whatWaitsForOthersConcernsOthersOnlyButAPlanConcernsAll() {
        look(1, OTHERS, 0, 5);
        look(10, OTHERS, 0, 5);
        assertThat(now()).isEqualTo(AnswerFreshness.CURRENT);
        look(11, PLANS, 0, 1);
        look(20, PLANS, 0, 1);
        assertThat(now().state()).isEqualTo(State.BEHIND);
    }

    @Test
    void aDatabaseThatWasEmptiedIsBehindThoughNothingNewCame() {
        looks.found(Map.of(), Map.of(VALUES, 500L), START);
        looks.found(Map.of(), Map.of(VALUES, 500L), START.plusSeconds(10));
        assertThat(now().state()).isEqualTo(State.BEHIND);
    }

    @Test
    void withoutKafkaNobodyKnowsSinceItLastAnswered() {
        look(5, VALUES, 10, 10);
        looks.foundNothing();
        assertThat(now()).isEqualTo(new AnswerFreshness(State.UNKNOWN, START.plusSeconds(5)));
        look(61, VALUES, 10, 10);
        assertThat(now()).isEqualTo(AnswerFreshness.CURRENT);
    }

    private void look(int second, TopicPartition partition, long taken, long end) {
        looks.found(Map.of(partition, taken), Map.of(partition, end), START.plusSeconds(second));
    }

    private AnswerFreshness now() {
        return looks.of(AGENCY);
    }
}
