package vn.hatinh.personnel.employment;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;

/** Công tác: the unit a person works in; {@code position} (vị trí việc làm) may be null. */
@Embeddable
public record Assignment(
        String unit,
        String position,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") LocalDate to)
        implements StaffFact<StaffRecord.Assignment> {

    @Override
    public RowKey key() {
        return new RowKey(from, unit);
    }

    @Override
    public LocalDate validTo(EndRule ends) {
        return ends.lastDay(from, to);
    }

    @Override
    public StaffRecord.Assignment published(EndRule ends) {
        return new StaffRecord.Assignment(unit, from, ends.lastDay(from, to));
    }
}
