package vn.hatinh.personnel.employment;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.RowKey;
import vn.hatinh.personnel.fact.StaffFact;

/** A time on payroll under one legal kind of employment; {@code to} is the last day on payroll (ngày nghỉ). */
@Embeddable
public record EmploymentPeriod(
        @Enumerated(EnumType.STRING) @Column(name = "staff_type")
        StaffType type,

        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") LocalDate to)
        implements StaffFact<StaffRecord.Employment> {

    @Override
    public RowKey key() {
        return RowKey.of(from);
    }

    @Override
    public LocalDate validTo(EndRule ends) {
        return to;
    }

    @Override
    public StaffRecord.Employment published(EndRule ends) {
        return new StaffRecord.Employment(type, from, to);
    }
}
