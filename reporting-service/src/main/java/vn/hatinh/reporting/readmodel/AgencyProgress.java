package vn.hatinh.reporting.readmodel;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** How far the counting of an agency has come, as far as this service has heard. */
@Entity
@Immutable
@Table(name = "agency_progress")
public class AgencyProgress extends PanacheEntityBase {

    @Id
    public String agency;

    public long position;

    @Column(name = "as_of")
    public Instant asOf;
}
