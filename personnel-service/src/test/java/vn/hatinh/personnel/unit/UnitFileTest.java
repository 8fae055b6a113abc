package vn.hatinh.personnel.unit;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.contracts.personnel.UnitRecord;
import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.support.outbox.OutboxEvent;

import static org.assertj.core.api.Assertions.assertThat;

class UnitFileTest {

    private static final LocalDate BEGIN = LocalDate.of(1995, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2021, 1, 1);

    private final UnitFile file = UnitFile.opened("H27.13", "VP");

    @Test
    void anEventTellsTheWholeHistoryEarliestFirst() {
        file.put(new UnitPeriod("Văn phòng - Thanh tra", OrganisationLevel.PHONG, "SO", RENAMED, null));
        file.put(new UnitPeriod("Văn phòng", OrganisationLevel.PHONG, "SO", BEGIN, RENAMED.minusDays(1)));

        OutboxEvent event = file.event().orElseThrow();

        assertThat(event.key()).isEqualTo("H27.13/VP");
        UnitChanged data = (UnitChanged) event.data();
        assertThat(data.version()).isEqualTo(1);
        assertThat(data.record().periods())
                .extracting(UnitRecord.Period::name)
                .containsExactly("Văn phòng", "Văn phòng - Thanh tra");
    }

    @Test
    void aUnitThatStaysAsItIsTellsNothing() {
        file.put(new UnitPeriod("Văn phòng", OrganisationLevel.PHONG, "SO", BEGIN, null));
        UnitFile again = UnitFile.of(file.unit(), file.addedPeriods());

        assertThat(again.put(new UnitPeriod("Văn phòng", OrganisationLevel.PHONG, "SO", BEGIN, null)))
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(again.event()).isEmpty();
    }
}
