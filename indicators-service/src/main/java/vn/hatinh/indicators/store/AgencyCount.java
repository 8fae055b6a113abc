package vn.hatinh.indicators.store;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.Definition;

/** How far an agency has been counted under a plan. Locking the row is the right to change the agency's sums. */
@Entity
@Table(name = "agency_count")
public class AgencyCount {

    /** The plan under which rows of {@code agency_count c} have records and sums: {@link #stored} for the database. */
    static final String STORED = "c.plan || case c.generation when 0 then '' else '#' || c.generation end";

    @EmbeddedId
    public Id id;

    @Column(name = "plan_version")
    public int planVersion;

    /** What the plan's version was adjusted by, as JSON. */
    public String adjustments;

    /** Which of several counts of the agency is read; 0 for the first. */
    public long generation;

    public long revision;

    public long position;

    @Column(name = "as_of")
    public Instant asOf;

    /** What the sums were computed under. */
    public Definition.Key definition() {
        return new Definition.Key(id.plan(), planVersion, Adjustments.of(adjustments));
    }

    public void define(Definition.Key definition) {
        planVersion = definition.version();
        adjustments = definition.adjustments().json();
    }

    /** Under which the records and sums are stored. Everything else is stored under {@link #id}. */
    public Id stored() {
        return id.generation(generation);
    }

    /** An agency under a plan. */
    @Embeddable
    public record Id(String agency, String plan) implements Serializable {

        /** A separator that no plan's id holds. */
        private static final String GENERATION = "#";

        /** Where another generation of records and sums is stored. */
        public Id generation(long number) {
            return number == 0 ? this : new Id(agency, plan + GENERATION + number);
        }
    }
}
