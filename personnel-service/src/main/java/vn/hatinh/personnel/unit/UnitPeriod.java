package vn.hatinh.personnel.unit;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.personnel.fact.KeyedFact;
import vn.hatinh.personnel.fact.RowKey;

/**
 * A unit as it was between two dates, both inclusive.
 *
 * @param parent code of the unit above, null for the agency's own unit
 * @param to last day, null for "still"
 */
@Embeddable
public record UnitPeriod(
        String name,
        @Enumerated(EnumType.STRING) OrganisationLevel kind,
        String parent,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") LocalDate to)
        implements KeyedFact {

    @Override
    public RowKey key() {
        return RowKey.of(from);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The same with another last day. */
    public UnitPeriod until(LocalDate lastDay) {
        return new UnitPeriod(name, kind, parent, from, lastDay);
    }

    /** The same with another first day. */
    public UnitPeriod beginning(LocalDate firstDay) {
        return new UnitPeriod(name, kind, parent, firstDay, to);
    }

    public UnitPeriod named(String newName) {
        return new UnitPeriod(newName, kind, parent, from, to);
    }

    public UnitPeriod below(String newParent) {
        return new UnitPeriod(name, kind, newParent, from, to);
    }
}
