package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.contribution.PersonOverTime.Look;
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
    void onEveryDayAPersonIsAsAtTheLastLook() {
        new SampleWorkbook().staff().values().forEach(facts -> {
            Scope scope = Scope.of(facts, STAFF);
            NavigableMap<LocalDate, Look> looks = new TreeMap<>();
            PersonOverTime.looks(facts, scope, HORIZON).forEach(look -> looks.put(look.day(), look));
            HORIZON.from().datesUntil(HORIZON.to().plusDays(1)).forEach(day -> {
                PersonOnDay person = new PersonOnDay(facts, scope, day);
                Look look = looks.floorEntry(day).getValue();
                assertThat(look.values()).as("%s", day).isEqualTo(Structs.values(person.variables()));
                assertThat(look.unit()).as("%s", day).isEqualTo(person.unit());
            });
        });
    }
}
