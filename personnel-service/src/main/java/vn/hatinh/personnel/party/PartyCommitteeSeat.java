package vn.hatinh.personnel.party;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.terms.DatedRules;

/** A seat in the cấp ủy. */
@Embeddable
public record PartyCommitteeSeat(
        @Enumerated(EnumType.STRING) PartyCommitteeRole role,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") LocalDate to)
        implements StaffFact<StaffRecord.PartyCommitteeSeat> {

    @Override
    public RowKey key() {
        return RowKey.of(from, role);
    }

    @Override
    public LocalDate validTo(EndRule ends) {
        return ends.lastDay(from, to);
    }

    @Override
    public StaffRecord.PartyCommitteeSeat published(EndRule ends) {
        LocalDate end = ends.lastDay(from, to);
        return new StaffRecord.PartyCommitteeSeat(role, from, end, DatedRules.TERMS.endOfSeat(from, end));
    }
}
