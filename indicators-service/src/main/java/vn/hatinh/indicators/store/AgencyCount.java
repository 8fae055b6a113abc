package vn.hatinh.indicators.store;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How far an agency has been counted under a plan. Locking the row is the right to change the agency's sums. */
@Entity
@Table(name = "agency_count")
public class AgencyCount {

    @EmbeddedId
    public Id id;

    @Column(name = "plan_version")
    public int planVersion;

    public long revision;

    public long position;

    @Column(name = "as_of")
    public Instant asOf;

    /** An agency under a plan. */
    @Embeddable
    public record Id(String agency, String plan) implements Serializable {}
}
