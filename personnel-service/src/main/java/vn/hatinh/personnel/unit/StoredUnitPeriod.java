package vn.hatinh.personnel.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.personnel.fact.StoredFact;

/** Row of table unit_period. */
@Entity
@Table(name = "unit_period")
public class StoredUnitPeriod extends StoredFact<UnitPeriod> {

    @Column(updatable = false)
    private String unit;

    protected StoredUnitPeriod() {}

    StoredUnitPeriod(String agency, String unit, UnitPeriod period) {
        store(agency, period);
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }
}
