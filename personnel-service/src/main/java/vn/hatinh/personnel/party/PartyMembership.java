package vn.hatinh.personnel.party;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;

/** Đảng viên: {@code official} and {@code left}, the last day, may be null. */
@Embeddable
public record PartyMembership(
        @Column(name = "admitted_on") LocalDate admitted,
        @Column(name = "official_on") LocalDate official,
        @Column(name = "left_on") LocalDate left)
        implements StaffFact<StaffRecord.PartyMembership> {

    @Override
    public RowKey key() {
        return RowKey.of(admitted);
    }

    @Override
    public LocalDate validTo(EndRule ends) {
        return left;
    }

    @Override
    public StaffRecord.PartyMembership published(EndRule ends) {
        return new StaffRecord.PartyMembership(admitted, official, left);
    }
}
