package vn.hatinh.personnel.staff;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.fact.StaffFactType;

import static org.assertj.core.api.Assertions.assertThat;

class StaffFactsTest {

    @Test
    void everyKindOfFactThatHasADateIsStored() {
        Set<FactKind> stored = StaffFacts.ALL.stream().map(StaffFactType::kind).collect(Collectors.toSet());

        assertThat(stored).isEqualTo(EnumSet.complementOf(EnumSet.of(FactKind.PERSON)));
    }

    @Test
    void eachKindHasItsOwnTableAndEventType() {
        assertThat(StaffFacts.ALL).extracting(StaffFactType::table).doesNotHaveDuplicates();
        assertThat(StaffFacts.ALL).extracting(StaffFactType::eventType).doesNotHaveDuplicates();
    }
}
