package vn.hatinh.personnel.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A unit; its names, kinds and places in the tree stand in its {@link UnitPeriod periods}. */
@Entity
@Table(name = "unit")
@IdClass(UnitId.class)
public class Unit {

    @Id
    private String agency;

    @Id
    private String code;

    /** Counts the events published about the unit. */
    private long version;

    protected Unit() {}

    Unit(String agency, String code) {
        this.agency = agency;
        this.code = code;
    }

    public String agency() {
        return agency;
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    long nextVersion() {
        return ++version;
    }
}
