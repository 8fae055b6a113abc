package vn.hatinh.personnel.communication;

import java.time.LocalDate;
import java.time.Month;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;

/** Cam kết: signed commitment to gender equality for a year. */
@Embeddable
public record EqualityCommitment(
        int year, @Column(name = "signed_on") LocalDate signed) implements StaffFact<StaffRecord.Commitment> {

    @Override
    public RowKey key() {
        return RowKey.of(LocalDate.of(year, Month.JANUARY, 1));
    }

    @Override
    public LocalDate validFrom() {
        return signed;
    }

    @Override
    public StaffRecord.Commitment published(EndRule ends) {
        return new StaffRecord.Commitment(year, signed);
    }
}
