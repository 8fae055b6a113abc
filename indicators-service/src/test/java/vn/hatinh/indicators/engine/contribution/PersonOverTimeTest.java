package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.contribution.PersonOverTime.Look;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.predicate.Structs;
import vn.hatinh.indicators.engine.time.Horizon;
import vn.hatinh.indicators.sample.SampleState;
import vn.hatinh.indicators.sample.SampleWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is looked at on the days of change only has been seen on every day. */
class PersonOverTimeTest {

    private static final Horizon HORIZON = SampleState.plan().horizon();
    private static final Set<String> STAFF = Set.of("CAN_BO", "CONG_CHUC", "VIEN_CHUC");

    @Test
    void betweenTwoLooksAPersonStaysTheSame() {
        new SampleWorkbook().staff().values().forEach(facts -> {
            Scope scope = Scope.of(facts, STAFF);
            List<Look> looks = PersonOverTime.looks(facts, scope, HORIZON);
            for (int i = 0; i < looks.size(); i++) {
                LocalDate lastDay =
                        i + 1 < looks.size() ? looks.get(i + 1).day().minusDays(1) : HORIZON.to();
                assertIsAsOn(looks.get(i).day(), facts, scope, looks.get(i));
                assertIsAsOn(lastDay, facts, scope, looks.get(i));
            }
        });
    }

    private static void assertIsAsOn(LocalDate day, StaffFacts facts, Scope scope, Look look) {
        assertThat(look.values()).isEqualTo(Structs.values(new PersonOnDay(facts, scope, day).variables()));
        assertThat(look.unit()).isEqualTo(new PersonOnDay(facts, scope, day).unit());
    }
}
