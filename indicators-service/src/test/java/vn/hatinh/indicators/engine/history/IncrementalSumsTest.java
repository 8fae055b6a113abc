package vn.hatinh.indicators.engine.history;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** Counting event by event gives the same sums, bit for bit, as counting the last versions of all records at once. */
class IncrementalSumsTest {

    private static final Plan PLAN = SampleState.plan();

    @Provide
    Arbitrary<History> histories() {
        return Agencies.histories();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void duplicatedReorderedAndLateEventsGiveTheSumsOfTheLastVersions(
            @ForAll("histories") History history, @ForAll long seed) {
        Sums incremental =
                new Intake(PLAN).accept(history.shuffled(seed)).state().sums();

        assertThat(incremental).isEqualTo(Batch.of(PLAN, history.lastVersions()).sums());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfEventsDoesNotMatter(@ForAll("histories") History history, @ForAll long seed) {
        AgencyState inOrder = new Intake(PLAN).accept(history.inOrder()).state();
        AgencyState shuffled = new Intake(PLAN).accept(history.shuffled(seed)).state();

        assertThat(shuffled.sums()).isEqualTo(inOrder.sums()).hasSameHashCodeAs(inOrder.sums());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingIsLeftWhenEveryRecordIsRemoved(@ForAll("histories") History history, @ForAll long seed) {
        Intake intake = new Intake(PLAN).accept(history.inOrder()).accept(history.deletions());

        assertThat(intake.accept(history.shuffled(seed)).state().sums())
                .as("also when older versions come late")
                .isEqualTo(Sums.EMPTY);
    }
}
