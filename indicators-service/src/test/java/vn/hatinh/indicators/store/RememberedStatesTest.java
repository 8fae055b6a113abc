package vn.hatinh.indicators.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.store.AgencyCount.Id;

import static org.assertj.core.api.Assertions.assertThat;

class RememberedStatesTest {

    private static final long SMALL = state(10).state().sums().bytes();

    @Test
    void whoWasNotAskedForLongestGoesFirst() {
        RememberedStates states = new RememberedStates(2 * SMALL);
        states.put(id("A"), state(10));
        states.put(id("B"), state(10));
        states.get(id("A"));

        states.put(id("C"), state(10));

        assertThat(states.get(id("B"))).isNull();
        assertThat(states.get(id("A"))).isNotNull();
        assertThat(states.get(id("C"))).isNotNull();
    }

    @Test
    void aLargeAgencyTakesTheRoomOfSeveral() {
        RememberedStates states = new RememberedStates(3 * SMALL);
        states.put(id("A"), state(10));
        states.put(id("B"), state(10));

        states.put(id("LARGE"), state(1000));

        assertThat(states.size()).isOne();
        assertThat(states.get(id("LARGE"))).isNotNull();
    }

    @Test
    void aNewStateTakesThePlaceOfTheOldOne() {
        RememberedStates states = new RememberedStates(2 * SMALL);
        IntStream.range(0, 5).forEach(i -> states.put(id("A"), state(10)));

        states.put(id("B"), state(10));

        assertThat(states.size()).isEqualTo(2);
    }

    private static Id id(String agency) {
        return new Id(agency, "plan");
    }

    private static CountedState state(int days) {
        LocalDate first = LocalDate.of(2021, 1, 1);
        List<Contribution> steps = IntStream.range(0, days)
                .mapToObj(i -> new Contribution("staff", "", "", first.plusDays(i), 1))
                .toList();
        return new CountedState(null, AgencyState.EMPTY.plus(steps), 1, 1, null);
    }
}
