package vn.hatinh.personnel.employment;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;

/** Ngạch: the grade a person holds, for example 01.002. */
@Embeddable
public record GradePeriod(
        String grade,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") LocalDate to) implements StaffFact<StaffRecord.Grade> {

    @Override
    public RowKey key() {
        return new RowKey(from, grade);
    }

    @Override
    public LocalDate validTo(EndRule ends) {
        return ends.lastDay(from, to);
    }

    @Override
    public StaffRecord.Grade published(EndRule ends) {
        return new StaffRecord.Grade(grade, from, ends.lastDay(from, to));
    }
}
