package vn.hatinh.personnel.wellbeing;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;

/** Thai sản: leave for prenatal checks; {@code ended} is null while the pregnancy is open. */
@Embeddable
public record Pregnancy(
        @Column(name = "notified_on") LocalDate notified,
        @Column(name = "ended_on") LocalDate ended,
        @Column(name = "leaves_requested") int leavesRequested,
        @Column(name = "leaves_granted") int leavesGranted)
        implements StaffFact<StaffRecord.Pregnancy> {

    @Override
    public RowKey key() {
        return RowKey.of(notified);
    }

    @Override
    public LocalDate validTo(EndRule ends) {
        return ended;
    }

    @Override
    public StaffRecord.Pregnancy published(EndRule ends) {
        return new StaffRecord.Pregnancy(notified, ended, leavesRequested, leavesGranted);
    }
}
